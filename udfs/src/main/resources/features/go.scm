(type_parameter_list) @generics
(type_arguments) @generics
(type_alias) @type-alias
(type_alias type_parameters: (_)) @generic-alias
(range_clause right: (int_literal)) @range-over-integer
(slice_expression capacity: (_)) @full-slice-expression
(for_statement (range_clause !left)) @range-without-variables
(negated_type) @generics
