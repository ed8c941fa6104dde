(function_definition name: (_) @name body: (_) @body) @definition.function

(if_statement) @control.if
(elif_clause) @control.elif
(else_clause) @control.else
(for_statement) @control.loop
(c_style_for_statement) @control.loop
(while_statement) @control.loop
(case_statement) @control.switch
(case_item) @control.case
(list "&&") @control.and
(list "||") @control.or
(binary_expression operator: "&&") @control.and
(binary_expression operator: "||") @control.or

(command name: (command_name) @_command . argument: (_) @import.source (#any-of? @_command "source" "."))
