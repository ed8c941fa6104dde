(namespace_declaration name: (_) @name body: (_) @body) @definition.namespace
(file_scoped_namespace_declaration name: (_) @package)
(class_declaration name: (_) @name body: (_)? @body) @definition.class
(struct_declaration name: (_) @name body: (_)? @body) @definition.struct
(interface_declaration name: (_) @name body: (_)? @body) @definition.interface
(enum_declaration name: (_) @name body: (_)? @body) @definition.enum
(record_declaration name: (_) @name body: (_)? @body) @definition.record
(delegate_declaration name: (_) @name parameters: (_) @parameters) @definition.delegate
(method_declaration name: (_) @name parameters: (_) @parameters body: (_)? @body) @definition.method
(constructor_declaration name: (_) @name parameters: (_) @parameters body: (_)? @body) @definition.constructor
(destructor_declaration name: (_) @name parameters: (_) @parameters body: (_)? @body) @definition.method
(operator_declaration operator: _ @name parameters: (_) @parameters body: (_)? @body) @definition.method
(conversion_operator_declaration type: (_) @name parameters: (_) @parameters body: (_)? @body) @definition.method
(local_function_statement name: (_) @name parameters: (_) @parameters body: (_)? @body) @definition.function
(property_declaration name: (_) @name accessors: (_)? @body value: (_)? @body) @definition.property
(indexer_declaration "this" @name parameters: (_) @parameters accessors: (_)? @body value: (_)? @body) @definition.property

(if_statement) @control.if
(if_statement alternative: (_) @control.else)
(if_statement alternative: (if_statement) @control.elseif)
(for_statement) @control.loop
(foreach_statement) @control.loop
(while_statement) @control.loop
(do_statement) @control.loop
(switch_statement) @control.switch
(switch_section "case") @control.case
(switch_expression) @control.switch
(switch_expression_arm) @control.case
(try_statement) @control.try
(lock_statement) @control.try
(catch_clause) @control.catch
(conditional_expression) @control.ternary
(goto_statement) @control.jump
(lambda_expression) @control.lambda
(anonymous_method_expression) @control.lambda
(binary_expression operator: "&&") @control.and
(binary_expression operator: ["||" "??"]) @control.or

(using_directive !name [(identifier) (qualified_name) (alias_qualified_name)] @import.using)
(using_directive name: (_) (_) @import.alias)
(using_directive "static" [(identifier) (qualified_name)] @import.static)
(extern_alias_directive name: (_) @import.extern)
