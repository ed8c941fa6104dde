(let_declaration alternative: (block)) @let-else
(function_item (function_modifiers "async")) @async-function
(async_block) @async-function
(closure_expression "async") @async-closure
(let_chain) @let-chain
(const_parameter) @const-generics
(associated_type type_parameters: (_)) @generic-associated-type
(abstract_type) @impl-trait
(union_item) @union
(slice_pattern) @slice-pattern
(tuple_struct_pattern (or_pattern)) @nested-or-pattern
(tuple_pattern (or_pattern)) @nested-or-pattern
(const_block) @inline-const
(use_bounds) @precise-capturing
(block (label)) @labelled-block
(function_item (function_modifiers "const")) @const-function
(trait_item body: (declaration_list (function_signature_item (function_modifiers "async")))) @async-in-trait
(trait_item body: (declaration_list (function_signature_item return_type: (abstract_type)))) @impl-in-trait
(impl_item trait: (_) body: (declaration_list (function_item (function_modifiers "async")))) @async-in-trait
