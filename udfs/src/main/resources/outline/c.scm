(function_definition
  declarator: (function_declarator
    declarator: (identifier) @name parameters: (parameter_list) @parameters)
  body: (_) @body) @definition.function
(function_definition
  declarator: (pointer_declarator
    declarator: (function_declarator
      declarator: (identifier) @name parameters: (parameter_list) @parameters))
  body: (_) @body) @definition.function
(function_definition
  declarator: (pointer_declarator
    declarator: (pointer_declarator
      declarator: (function_declarator
        declarator: (identifier) @name parameters: (parameter_list) @parameters)))
  body: (_) @body) @definition.function
(struct_specifier name: (type_identifier) @name body: (_) @body) @definition.struct
(union_specifier name: (type_identifier) @name body: (_) @body) @definition.union
(enum_specifier name: (type_identifier) @name body: (_) @body) @definition.enum
(type_definition declarator: (type_identifier) @name) @definition.typedef
(type_definition
  declarator: (function_declarator
    declarator: (parenthesized_declarator (pointer_declarator declarator: (type_identifier) @name)))) @definition.typedef
(type_definition declarator: (pointer_declarator declarator: (type_identifier) @name)) @definition.typedef
(type_definition declarator: (array_declarator declarator: (type_identifier) @name)) @definition.typedef
(preproc_function_def
  name: (identifier) @name parameters: (preproc_params) @parameters value: (_)? @body) @definition.macro

(if_statement) @control.if
(if_statement alternative: (else_clause) @control.else)
(else_clause (if_statement) @control.elseif)
(for_statement) @control.loop
(while_statement) @control.loop
(do_statement) @control.loop
(switch_statement) @control.switch
(case_statement value: (_)) @control.case
(conditional_expression) @control.ternary
(goto_statement) @control.jump
(binary_expression operator: "&&") @control.and
(binary_expression operator: "||") @control.or

(preproc_include path: (system_lib_string) @import.system)
(preproc_include path: (string_literal) @import.local)
(preproc_include path: (identifier) @import.macro)
