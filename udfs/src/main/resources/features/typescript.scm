(index_type_query) @keyof
(mapped_type_clause) @mapped-type
(mapped_type_clause alias: (_)) @key-remapping
(conditional_type) @conditional-type
(infer_type) @conditional-type
(as_expression "const") @const-assertion
(asserts) @assertion-signature
(import_statement "type") @type-import
(export_statement "type") @type-import
(import_specifier "type") @type-modifier-on-name
(export_specifier "type") @type-modifier-on-name
(template_literal_type) @template-literal-type
(override_modifier) @override
(satisfies_expression) @satisfies
(type_parameter "const") @const-type-parameter
(non_null_expression) @non-null-assertion
(tuple_type (required_parameter)) @labelled-tuple
(catch_clause type: (_)) @catch-type
(private_property_identifier) @private-name
(abstract_class_declaration) @abstract-class
(this_type) @this-type
(type_predicate_annotation) @type-guard
(public_field_definition "accessor") @accessor
(property_signature "readonly") @readonly
(public_field_definition "readonly") @readonly
(class_static_block) @static-block
(rest_type) @tuple-rest
(optional_type) @tuple-rest
