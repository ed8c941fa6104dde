(package_clause name: (_) @package)
(class_definition name: (_) @name class_parameters: (_)? @parameters body: (_)? @body) @definition.class
(object_definition name: (_) @name body: (_)? @body) @definition.object
(package_object name: (_) @name body: (_)? @body) @definition.object
(trait_definition name: (_) @name body: (_)? @body) @definition.trait
(enum_definition name: (_) @name body: (_)? @body) @definition.enum
(type_definition name: (_) @name) @definition.type
(function_definition name: (_) @name parameters: (parameters)? @parameters body: (_)? @body) @definition.function
(function_declaration name: (_) @name parameters: (parameters)? @parameters) @definition.function
(given_definition name: (_) @name body: (_)? @body) @definition.given

(if_expression) @control.if
(if_expression alternative: (_) @control.else)
(if_expression alternative: (if_expression) @control.elseif)
(for_expression) @control.loop
(while_expression) @control.loop
(do_while_expression) @control.loop
(match_expression) @control.switch
(case_clause) @control.case
(try_expression) @control.try
(catch_clause) @control.catch
(lambda_expression) @control.lambda
(infix_expression operator: (operator_identifier) @_operator (#eq? @_operator "&&")) @control.and
(infix_expression operator: (operator_identifier) @_operator (#eq? @_operator "||")) @control.or

(import_declaration) @import.import
