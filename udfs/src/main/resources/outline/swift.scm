(class_declaration declaration_kind: "class" name: (_) @name body: (_) @body) @definition.class
(class_declaration declaration_kind: "actor" name: (_) @name body: (_) @body) @definition.class
(class_declaration declaration_kind: "struct" name: (_) @name body: (_) @body) @definition.struct
(class_declaration declaration_kind: "enum" name: (_) @name body: (_) @body) @definition.enum
(class_declaration declaration_kind: "extension" name: (_) @name body: (_) @body) @definition.extension
(protocol_declaration name: (_) @name body: (_) @body) @definition.protocol
(typealias_declaration name: (type_identifier) @name) @definition.type
(function_declaration "func" . name: _ @name "(" @open body: (_)? @body) @definition.function
(protocol_function_declaration "func" . name: _ @name "(" @open) @definition.method
(init_declaration name: "init" @name "(" @open body: (_)? @body) @definition.constructor

(if_statement) @control.if
(guard_statement) @control.if
(if_statement (else) (if_statement) @control.elseif)
(for_statement) @control.loop
(while_statement) @control.loop
(repeat_while_statement) @control.loop
(switch_statement) @control.switch
(switch_entry "case") @control.case
(do_statement) @control.try
(catch_block) @control.catch
(ternary_expression) @control.ternary
(lambda_literal) @control.lambda
(conjunction_expression) @control.and
(disjunction_expression) @control.or
(nil_coalescing_expression) @control.or

(import_declaration (identifier) @import.import)
