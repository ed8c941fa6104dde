(struct_item name: (_) @name body: (_)? @body) @definition.struct
(union_item name: (_) @name body: (_) @body) @definition.union
(enum_item name: (_) @name body: (_) @body) @definition.enum
(trait_item name: (_) @name body: (_) @body) @definition.trait
(type_item name: (_) @name) @definition.type
(mod_item name: (_) @name body: (_) @body) @definition.module
(macro_definition name: (_) @name) @definition.macro
(function_item name: (_) @name parameters: (_) @parameters body: (_) @body) @definition.function
(function_signature_item name: (_) @name parameters: (_) @parameters) @definition.function
; Of two patterns that fit one place the later one tells more.
(trait_item body: (declaration_list
  (function_item name: (_) @name parameters: (_) @parameters body: (_) @body) @definition.method))
(trait_item body: (declaration_list
  (function_signature_item name: (_) @name parameters: (_) @parameters) @definition.method))
(impl_item
  type: [(type_identifier) @container (generic_type type: (_) @container) (scoped_type_identifier name: (_) @container)
         (reference_type) (tuple_type) (array_type) (primitive_type) @container]
  body: (declaration_list
  (function_item name: (_) @name parameters: (_) @parameters body: (_) @body) @definition.method))
(impl_item
  type: [(type_identifier) @container (generic_type type: (_) @container) (scoped_type_identifier name: (_) @container)
         (reference_type) (tuple_type) (array_type) (primitive_type) @container]
  body: (declaration_list (type_item name: (_) @name) @definition.type))

(if_expression) @control.if
(if_expression alternative: (else_clause) @control.else)
(else_clause (if_expression) @control.elseif)
(for_expression) @control.loop
(while_expression) @control.loop
(loop_expression) @control.loop
(match_expression) @control.switch
(match_arm) @control.case
(try_expression) @control.case
(closure_expression) @control.lambda
(break_expression (label)) @control.jump
(continue_expression (label)) @control.jump
(binary_expression operator: "&&") @control.and
(binary_expression operator: "||") @control.or

(use_declaration argument: [(identifier) (scoped_identifier)] @import.use)
(use_declaration argument: (use_as_clause path: (_) @import.use))
(use_declaration argument: (use_wildcard (_) @import.wildcard))
(use_declaration argument: (scoped_use_list path: (_)? @module list: (use_list [(identifier) (scoped_identifier)] @import.use)))
(use_declaration argument: (scoped_use_list path: (_)? @module list: (use_list (self)) @import.self))
(use_declaration argument: (scoped_use_list path: (_)? @module list: (use_list (use_as_clause path: (_) @import.use))))
(use_declaration argument: (scoped_use_list path: (_)? @module list: (use_list (use_wildcard (_) @import.wildcard))))
(use_declaration argument: (scoped_use_list path: (_)? @module
  list: (use_list (scoped_use_list path: (_)? @module
    list: (use_list [(identifier) (scoped_identifier)] @import.use)))))
(use_declaration argument: (scoped_use_list path: (_)? @module
  list: (use_list (scoped_use_list path: (_)? @module list: (use_list (self)) @import.self))))
(use_declaration argument: (scoped_use_list path: (_)? @module
  list: (use_list (scoped_use_list path: (_)? @module list: (use_list (use_as_clause path: (_) @import.use))))))
(use_declaration argument: (use_list [(identifier) (scoped_identifier)] @import.use))
(extern_crate_declaration name: (_) @import.crate)
(mod_item name: (_) @import.module !body)
