; What every outline query may capture is described in Outline.java.
(class_definition name: (identifier) @name body: (block) @body) @definition.class
(function_definition
  name: (identifier) @name parameters: (parameters) @parameters body: (block) @body) @definition.function

(if_statement) @control.if
(if_statement alternative: (elif_clause) @control.elif)
(if_statement alternative: (else_clause) @control.else)
(for_statement) @control.loop
(while_statement) @control.loop
(try_statement) @control.try
(with_statement) @control.try
(except_clause) @control.catch
(match_statement) @control.switch
(case_clause) @control.case
(conditional_expression) @control.ternary
(for_in_clause) @control.case
(if_clause) @control.case
(boolean_operator operator: "and") @control.and
(boolean_operator operator: "or") @control.or
(lambda) @control.lambda

(import_statement name: (dotted_name) @import.import)
(import_statement name: (aliased_import name: (dotted_name) @import.import))
(import_from_statement module_name: (_) @module name: (dotted_name) @import.from)
(import_from_statement module_name: (_) @module name: (aliased_import name: (dotted_name) @import.from))
(import_from_statement module_name: (_) @import.wildcard (wildcard_import))
(future_import_statement name: (dotted_name) @import.future)
(future_import_statement name: (aliased_import name: (dotted_name) @import.future))
