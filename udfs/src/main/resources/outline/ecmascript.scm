; What JavaScript and TypeScript have in common.
(class_declaration name: (_) @name body: (_) @body) @definition.class
(variable_declarator name: (identifier) @name value: (class body: (_) @body)) @definition.class
(assignment_expression left: [(identifier) (member_expression)] @qualified right: (class body: (_) @body)) @definition.class
(function_declaration name: (_) @name parameters: (_) @parameters body: (_) @body) @definition.function
(generator_function_declaration name: (_) @name parameters: (_) @parameters body: (_) @body) @definition.function
(method_definition name: (_) @name parameters: (_) @parameters body: (_) @body) @definition.method
(method_definition name: (property_identifier) @name parameters: (_) @parameters body: (_) @body
  (#eq? @name "constructor")) @definition.constructor
(variable_declarator
  name: (identifier) @name
  value: [
    (arrow_function parameters: (_)? @parameters parameter: (_)? @parameters body: (_) @body)
    (function_expression parameters: (_) @parameters body: (_) @body)
    (generator_function parameters: (_) @parameters body: (_) @body)]) @definition.function
(assignment_expression
  left: [(identifier) (member_expression)] @qualified
  right: [
    (arrow_function parameters: (_)? @parameters parameter: (_)? @parameters body: (_) @body)
    (function_expression parameters: (_) @parameters body: (_) @body)
    (generator_function parameters: (_) @parameters body: (_) @body)]) @definition.function
(pair
  key: [(property_identifier) (string)] @name
  value: [
    (arrow_function parameters: (_)? @parameters parameter: (_)? @parameters body: (_) @body)
    (function_expression parameters: (_) @parameters body: (_) @body)
    (generator_function parameters: (_) @parameters body: (_) @body)]) @definition.function

(if_statement) @control.if
(if_statement alternative: (else_clause) @control.else)
(else_clause (if_statement) @control.elseif)
(for_statement) @control.loop
(for_in_statement) @control.loop
(while_statement) @control.loop
(do_statement) @control.loop
(switch_statement) @control.switch
(switch_case) @control.case
(try_statement) @control.try
(catch_clause) @control.catch
(ternary_expression) @control.ternary
(arrow_function) @control.lambda
(function_expression) @control.lambda
(break_statement label: (_)) @control.jump
(continue_statement label: (_)) @control.jump
(binary_expression operator: "&&") @control.and
(binary_expression operator: ["||" "??"]) @control.or

(import_statement source: (string) @import.import)
(export_statement source: (string) @import.export)
(call_expression function: (identifier) @_function arguments: (arguments . (string) @import.require)
  (#eq? @_function "require"))
(call_expression function: (import) arguments: (arguments . (string) @import.dynamic))
