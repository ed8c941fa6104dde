(type_alias) @type-alias
(function_declaration (modifiers (function_modifier "suspend"))) @suspend-function
(class_declaration (modifiers (class_modifier "value"))) @value-class
(class_declaration (modifiers (class_modifier "sealed")) "interface") @sealed-interface
(object_declaration (modifiers (class_modifier "data"))) @data-object
(when_subject "val") @when-subject
(lambda_parameters (multi_variable_declaration)) @lambda-destructuring
