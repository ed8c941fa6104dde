(namespace_definition name: (_) @package)
(class_declaration name: (_) @name body: (_) @body) @definition.class
(interface_declaration name: (_) @name body: (_) @body) @definition.interface
(trait_declaration name: (_) @name body: (_) @body) @definition.trait
(enum_declaration name: (_) @name body: (_) @body) @definition.enum
(function_definition name: (_) @name parameters: (_) @parameters body: (_) @body) @definition.function
(method_declaration name: (_) @name parameters: (_) @parameters body: (_)? @body) @definition.method
(method_declaration name: (_) @name parameters: (_) @parameters body: (_)? @body
  (#match? @name "^(?i)__construct$")) @definition.constructor

(if_statement) @control.if
(if_statement alternative: (else_if_clause) @control.elif)
(if_statement alternative: (else_clause) @control.else)
(else_clause body: (if_statement) @control.elseif)
(for_statement) @control.loop
(foreach_statement) @control.loop
(while_statement) @control.loop
(do_statement) @control.loop
(switch_statement) @control.switch
(match_expression) @control.switch
(case_statement) @control.case
(match_conditional_expression) @control.case
(try_statement) @control.try
(catch_clause) @control.catch
(conditional_expression) @control.ternary
(goto_statement) @control.jump
(anonymous_function) @control.lambda
(arrow_function) @control.lambda
(binary_expression operator: ["&&" "and"]) @control.and
(binary_expression operator: ["||" "or" "??"]) @control.or

(namespace_use_declaration (namespace_use_clause !type . [(name) (qualified_name)] @import.use))
(namespace_use_declaration (namespace_use_clause type: "function" . [(name) (qualified_name)] @import.function))
(namespace_use_declaration (namespace_use_clause type: "const" . [(name) (qualified_name)] @import.const))
(namespace_use_declaration (namespace_name) @module body: (namespace_use_group (namespace_use_clause . [(name) (qualified_name)] @import.use)))
(include_expression [(string) (encapsed_string)] @import.include)
(include_once_expression [(string) (encapsed_string)] @import.include)
(require_expression [(string) (encapsed_string)] @import.require)
(require_once_expression [(string) (encapsed_string)] @import.require)
(include_expression (parenthesized_expression [(string) (encapsed_string)] @import.include))
(include_once_expression (parenthesized_expression [(string) (encapsed_string)] @import.include))
(require_expression (parenthesized_expression [(string) (encapsed_string)] @import.require))
(require_once_expression (parenthesized_expression [(string) (encapsed_string)] @import.require))
