(module (module_statement (name) @name) . (_) @body) @definition.module
(submodule (submodule_statement (name) @name .) . (_) @body) @definition.module
(program (program_statement (name) @name) . (_) @body) @definition.program
(subroutine (subroutine_statement name: (_) @name parameters: (_)? @parameters) . (_) @body) @definition.function
(function (function_statement name: (_) @name parameters: (_)? @parameters) . (_) @body) @definition.function
(module_procedure (module_procedure_statement name: (_) @name) . (_) @body) @definition.function
(derived_type_definition (derived_type_statement (type_name) @name) . (_) @body) @definition.type
(interface (interface_statement (name) @name) . (_) @body) @definition.interface

(if_statement) @control.if
(elseif_clause) @control.elif
(else_clause) @control.else
(do_loop_statement) @control.loop
(select_case_statement) @control.switch
(case_statement (case_value_range_list)) @control.case
(logical_expression operator: "\\.and\\.") @control.and
(logical_expression operator: "\\.or\\.") @control.or

(use_statement (module_name) @import.use)
(include_statement (filename) @import.include)
