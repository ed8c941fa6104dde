(enum_definition) @enumeration
(given_definition) @given
(extension_definition) @extension
(parameters "using") @using-parameters
(opaque_modifier) @opaque-type
(function_definition body: (indented_block)) @indentation
(template_body ":") @indentation
(class_definition body: (template_body . ":")) @indentation
(type_lambda) @type-lambda
(inline_modifier) @inline
(open_modifier) @open-class
(interpolated_string_expression) @interpolation
(export_declaration) @export
(match_type) @match-type
