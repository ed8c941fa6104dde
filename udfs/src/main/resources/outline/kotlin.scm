(package_header (identifier) @package)
(class_declaration "class" (type_identifier) @name (class_body)? @body) @definition.class
(class_declaration "interface" (type_identifier) @name (class_body)? @body) @definition.interface
(class_declaration "enum" (type_identifier) @name (enum_class_body)? @body) @definition.enum
(object_declaration (type_identifier) @name (class_body)? @body) @definition.object
(companion_object "object" @name . (class_body) @body) @definition.object
(companion_object (type_identifier) @name (class_body)? @body) @definition.object
(type_alias (type_identifier) @name) @definition.type
(function_declaration
  (simple_identifier) @name (function_value_parameters) @parameters (function_body)? @body) @definition.function
(secondary_constructor
  "constructor" @name (function_value_parameters) @parameters (statements)? @body) @definition.constructor

(if_expression) @control.if
(if_expression "else" (control_structure_body) @control.else)
(if_expression "else" (control_structure_body . (if_expression) @control.elseif .))
(for_statement) @control.loop
(while_statement) @control.loop
(do_while_statement) @control.loop
(when_expression) @control.switch
(when_entry (when_condition)) @control.case
(try_expression) @control.try
(catch_block) @control.catch
(lambda_literal) @control.lambda
(elvis_expression) @control.or
(conjunction_expression) @control.and
(disjunction_expression) @control.or

(import_header (identifier) @import.import)
(import_header (identifier) @import.wildcard (wildcard_import))
(import_header (identifier) @import.alias (import_alias))
