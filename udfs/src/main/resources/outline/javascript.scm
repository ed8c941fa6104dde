; inherits: ecmascript
(field_definition
  property: (_) @name value: [
    (arrow_function parameters: (_)? @parameters parameter: (_)? @parameters body: (_) @body)
    (function_expression parameters: (_) @parameters body: (_) @body)
    (generator_function parameters: (_) @parameters body: (_) @body)]) @definition.method
