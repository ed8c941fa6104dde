; A declarator nests once for each pointer or reference, so that the head of a function is looked for at three depths.
(function_definition
  declarator: (function_declarator
    declarator: [(identifier) (field_identifier) (operator_name) (destructor_name) (type_identifier)] @name
    parameters: (parameter_list) @parameters)
  body: (_)? @body) @definition.function
(function_definition
  declarator: (function_declarator
    declarator: (qualified_identifier) @qualified parameters: (parameter_list) @parameters)
  body: (_)? @body) @definition.function
(function_definition
  declarator: (function_declarator
    declarator: (template_function name: (identifier) @name) parameters: (parameter_list) @parameters)
  body: (_)? @body) @definition.function
(function_definition
  declarator: (_ (function_declarator
    declarator: [(identifier) (field_identifier) (operator_name)] @name parameters: (parameter_list) @parameters))
  body: (_)? @body) @definition.function
(function_definition
  declarator: (_ (function_declarator
    declarator: (qualified_identifier) @qualified parameters: (parameter_list) @parameters))
  body: (_)? @body) @definition.function
(function_definition
  declarator: (_ (_ (function_declarator
    declarator: [(identifier) (field_identifier) (operator_name)] @name parameters: (parameter_list) @parameters)))
  body: (_)? @body) @definition.function
(function_definition
  declarator: (_ (_ (function_declarator
    declarator: (qualified_identifier) @qualified parameters: (parameter_list) @parameters)))
  body: (_)? @body) @definition.function
(function_definition
  declarator: (operator_cast declarator: (abstract_function_declarator parameters: (_) @parameters)) @operator
  body: (_)? @body) @definition.function
(class_specifier name: [(type_identifier) @name (template_type name: (_) @name)] body: (_) @body) @definition.class
(struct_specifier name: [(type_identifier) @name (template_type name: (_) @name)] body: (_) @body) @definition.struct
(class_specifier name: (qualified_identifier) @qualified body: (_) @body) @definition.class
(struct_specifier name: (qualified_identifier) @qualified body: (_) @body) @definition.struct
(union_specifier name: (type_identifier) @name body: (_) @body) @definition.union
(enum_specifier name: (type_identifier) @name body: (_) @body) @definition.enum
(enum_specifier name: (qualified_identifier) @qualified body: (_) @body) @definition.enum
(concept_definition name: (identifier) @name) @definition.type
(namespace_definition name: (_) @name body: (_) @body) @definition.namespace
(type_definition declarator: (type_identifier) @name) @definition.typedef
(type_definition
  declarator: (function_declarator
    declarator: (parenthesized_declarator (pointer_declarator declarator: (type_identifier) @name)))) @definition.typedef
(type_definition declarator: (pointer_declarator declarator: (type_identifier) @name)) @definition.typedef
(type_definition declarator: (array_declarator declarator: (type_identifier) @name)) @definition.typedef
(alias_declaration name: (type_identifier) @name) @definition.typedef
(preproc_function_def
  name: (identifier) @name parameters: (preproc_params) @parameters value: (_)? @body) @definition.macro

(if_statement) @control.if
(if_statement alternative: (else_clause) @control.else)
(else_clause (if_statement) @control.elseif)
(for_statement) @control.loop
(for_range_loop) @control.loop
(while_statement) @control.loop
(do_statement) @control.loop
(switch_statement) @control.switch
(case_statement value: (_)) @control.case
(conditional_expression) @control.ternary
(goto_statement) @control.jump
(try_statement) @control.try
(catch_clause) @control.catch
(lambda_expression) @control.lambda
(binary_expression operator: ["&&" "and"]) @control.and
(binary_expression operator: ["||" "or"]) @control.or

(preproc_include path: (system_lib_string) @import.system)
(preproc_include path: (string_literal) @import.local)
(preproc_include path: (identifier) @import.macro)
(using_declaration "namespace" (_) @import.namespace)
