; inherits: ecmascript
(abstract_class_declaration name: (_) @name body: (_) @body) @definition.class
(interface_declaration name: (_) @name body: (_) @body) @definition.interface
(enum_declaration name: (_) @name body: (_) @body) @definition.enum
(type_alias_declaration name: (_) @name) @definition.type
(internal_module name: (_) @name body: (_)? @body) @definition.namespace
(module name: (_) @name body: (_)? @body) @definition.namespace
(function_signature name: (_) @name parameters: (_) @parameters) @definition.function
(method_signature name: (_) @name parameters: (_) @parameters) @definition.method
(abstract_method_signature name: (_) @name parameters: (_) @parameters) @definition.method
(import_statement (import_require_clause source: (string) @import.require))
(public_field_definition
  name: (_) @name value: [
    (arrow_function parameters: (_)? @parameters parameter: (_)? @parameters body: (_) @body)
    (function_expression parameters: (_) @parameters body: (_) @body)
    (generator_function parameters: (_) @parameters body: (_) @body)]) @definition.method
