(package_clause (package_identifier) @package)
(function_declaration
  name: (identifier) @name parameters: (parameter_list) @parameters body: (block) @body) @definition.function
(method_declaration
  receiver: (parameter_list (parameter_declaration type: (_) @container))
  name: (field_identifier) @name parameters: (parameter_list) @parameters body: (block) @body) @definition.method
(type_spec name: (type_identifier) @name type: (struct_type (field_declaration_list) @body)) @definition.struct
(type_spec name: (type_identifier) @name type: (interface_type)) @definition.interface
(type_spec
  name: (type_identifier) @name
  type: [(type_identifier) (qualified_type) (function_type) (map_type) (slice_type) (array_type) (pointer_type)
         (channel_type) (generic_type)]) @definition.type
(type_alias name: (type_identifier) @name) @definition.type
(interface_type
  (method_elem name: (field_identifier) @name parameters: (parameter_list) @parameters) @definition.method)

(if_statement) @control.if
(if_statement alternative: (_) @control.else)
(if_statement alternative: (if_statement) @control.elseif)
(for_statement) @control.loop
(expression_switch_statement) @control.switch
(type_switch_statement) @control.switch
(select_statement) @control.switch
(expression_case) @control.case
(type_case) @control.case
(communication_case) @control.case
(goto_statement) @control.jump
(break_statement (label_name)) @control.jump
(continue_statement (label_name)) @control.jump
(func_literal) @control.lambda
(binary_expression operator: "&&") @control.and
(binary_expression operator: "||") @control.or

(import_spec !name path: (_) @import.import)
(import_spec name: (package_identifier) path: (_) @import.import)
(import_spec name: (blank_identifier) path: (_) @import.blank)
(import_spec name: (dot) path: (_) @import.wildcard)
