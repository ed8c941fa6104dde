(class_declaration) @class
(class) @class
(for_in_statement operator: "of") @for-of
(object_pattern) @destructuring
(array_pattern) @destructuring
(generator_function) @generator
(generator_function_declaration) @generator
(import_statement) @module
(export_statement) @module
(function_declaration "async") @async-function
(function_expression "async") @async-function
(arrow_function "async") @async-function
(method_definition "async") @async-function
(object (spread_element)) @object-spread
(object_pattern (rest_pattern)) @object-spread
(for_in_statement "await") @async-iteration
(catch_clause !parameter) @optional-catch-binding
(call_expression function: (import)) @dynamic-import
(meta_property "import") @import-meta
(namespace_export) @namespace-export
(field_definition) @class-field
(private_property_identifier) @private-member
(class_static_block) @static-block
(program (expression_statement (await_expression))) @top-level-await
(import_attribute) @import-attribute
