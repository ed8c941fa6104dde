(lambda_expression) @lambda
(for_range_loop) @range-for
(default_method_clause) @defaulted-or-deleted
(delete_method_clause) @defaulted-or-deleted
(virtual_specifier) @override
(enum_specifier "class") @scoped-enumeration
(alias_declaration) @alias-declaration
(variadic_type_parameter_declaration) @variadic-template
(variadic_parameter_declaration) @variadic-template
(raw_string_literal) @raw-string
(user_defined_literal) @user-defined-literal
(attribute_declaration) @attribute
(lambda_capture_initializer) @init-capture
(structured_binding_declarator) @structured-binding
(if_statement "constexpr") @if-constexpr
(condition_clause initializer: (_)) @if-initializer
(fold_expression) @fold-expression
(nested_namespace_specifier) @nested-namespace
(concept_definition) @concept
(requires_clause) @concept
(requires_expression) @concept
(co_await_expression) @coroutine
(co_yield_statement) @coroutine
(co_return_statement) @coroutine
(initializer_pair (field_designator)) @designated-initializer
(lambda_expression template_parameters: (_)) @lambda-template
(using_declaration "enum") @using-enum
(trailing_return_type) @trailing-return-type
(noexcept) @noexcept
