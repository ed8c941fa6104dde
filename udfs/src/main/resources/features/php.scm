(namespace_definition) @namespace
(anonymous_function) @closure
(trait_declaration) @trait
(yield_expression) @generator
(finally_clause) @finally
(variadic_parameter) @variadic
(variadic_unpacking) @variadic
(primitive_type) @scalar-type
(method_declaration return_type: (_)) @return-type
(function_definition return_type: (_)) @return-type
(anonymous_class) @anonymous-class
(optional_type) @nullable-type
(const_declaration (visibility_modifier)) @constant-visibility
(property_declaration type: (_)) @typed-property
(arrow_function) @arrow-function
(match_expression) @match
(nullsafe_member_call_expression) @nullsafe
(nullsafe_member_access_expression) @nullsafe
(argument name: (_)) @named-argument
(attribute_list) @attribute
(property_promotion_parameter) @promotion
(union_type (_) (_)) @union-type
(enum_declaration) @enumeration
(readonly_modifier) @readonly
(class_declaration (readonly_modifier)) @readonly-class
(const_declaration type: (_)) @typed-constant
(property_hook_list) @property-hook
(intersection_type) @intersection-type
(catch_clause type: (type_list (_) (_))) @multi-catch
(use_declaration) @trait
(array_creation_expression "[") @short-array
(arguments (variadic_placeholder)) @first-class-callable
(array_creation_expression (array_element_initializer (variadic_unpacking))) @array-unpacking
