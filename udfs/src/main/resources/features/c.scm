(for_statement initializer: (declaration)) @declaration-in-for
(initializer_pair) @designated-initializer
(compound_literal_expression) @compound-literal
(field_declaration declarator: (array_declarator !size)) @flexible-array
(preproc_params "...") @variadic-macro
(generic_expression) @generic-selection
(attribute_declaration) @attribute
(preproc_elifdef) @elifdef
