(named_expression) @assignment-expression
(match_statement) @match-statement
(string (interpolation)) @f-string
(interpolation "=") @self-documenting-f-string
(function_definition type_parameters: (type_parameter)) @type-parameters
(class_definition type_parameters: (type_parameter)) @type-parameters
(type_alias_statement) @type-statement
(function_definition "async") @async-function
(for_in_clause "async") @async-comprehension
(positional_separator) @positional-only
(keyword_separator) @keyword-only
(except_clause "*") @except-group
(binary_operator operator: "@") @matrix-multiplication
(assignment type: (_)) @variable-annotation
(function_definition return_type: (_)) @function-annotation
(typed_parameter) @function-annotation
(nonlocal_statement) @nonlocal
(yield "from") @yield-from
(raise_statement cause: (_)) @raise-from
(class_definition superclasses: (argument_list (keyword_argument))) @class-keyword
(list (list_splat)) @unpacking-in-display
(set (list_splat)) @unpacking-in-display
(tuple (list_splat)) @unpacking-in-display
(dictionary (dictionary_splat)) @unpacking-in-display
(argument_list (list_splat) (list_splat)) @unpacking-in-display
(pattern_list (list_splat_pattern)) @starred-target
(tuple_pattern (list_splat_pattern)) @starred-target
(return_statement (expression_list (list_splat))) @unpacking-in-return
(subscript (list_splat)) @unpacking-in-subscript
(decorated_definition (decorator) definition: (class_definition)) @class-decorator
(decorator (subscript)) @any-expression-decorator
(with_statement) @with-statement
(with_clause (with_item) . (with_item)) @several-contexts
(with_clause "(") @parenthesized-contexts
(conditional_expression) @conditional-expression
(except_clause (as_pattern)) @except-as
(set) @set-display
(set_comprehension) @set-display
(dictionary_comprehension) @dictionary-comprehension
(decorated_definition) @decorator
(generator_expression) @generator-expression
