(type_parameter_list) @generics
(type_argument_list) @generics
(nullable_type) @nullable-value
(lambda_expression) @lambda
(query_expression) @query-expression
(implicit_type) @implicit-type
(class_declaration (parameter_list)) @primary-constructor
(struct_declaration (parameter_list)) @primary-constructor
(conditional_access_expression) @null-conditional
(interpolated_string_expression) @interpolated-string
(arrow_expression_clause) @expression-body
(catch_filter_clause) @exception-filter
(using_directive "static") @using-static
(using_directive "global") @global-using
(using_directive name: (identifier) (tuple_type)) @alias-of-any-type
(tuple_type) @tuple
(tuple_expression) @tuple
(declaration_pattern) @pattern
(local_function_statement) @local-function
(declaration_expression) @out-variable
(throw_expression) @throw-expression
(ref_type) @ref-local
(switch_expression) @switch-expression
(preproc_nullable) @nullable-context
(range_expression) @range
(recursive_pattern) @recursive-pattern
(property_pattern_clause) @recursive-pattern
(record_declaration) @record
(record_declaration "struct") @record-struct
(with_expression) @with-expression
(implicit_object_creation_expression) @target-typed-new
(relational_pattern) @pattern-combinator
(and_pattern) @pattern-combinator
(or_pattern) @pattern-combinator
(negated_pattern) @pattern-combinator
(accessor_declaration "init") @init-accessor
(global_statement) @top-level-statement
(file_scoped_namespace_declaration) @file-scoped-namespace
(raw_string_literal) @raw-string
(list_pattern) @list-pattern
(await_expression) @async
(anonymous_object_creation_expression) @anonymous-type
(foreach_statement "await") @async-stream
(using_statement "await") @async-stream
(local_declaration_statement "using") @using-declaration
(property_declaration (modifier "required")) @required-member
(function_pointer_type) @function-pointer
(with_initializer) @with-expression
(yield_statement) @iterator
