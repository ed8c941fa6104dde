(module name: (constant) @name body: (_)? @body) @definition.module
(module name: (scope_resolution) @qualified body: (_)? @body) @definition.module
(class name: (constant) @name body: (_)? @body) @definition.class
(class name: (scope_resolution) @qualified body: (_)? @body) @definition.class
(method name: (_) @name parameters: (_)? @parameters body: (_)? @body) @definition.method
(singleton_method name: (_) @name parameters: (_)? @parameters body: (_)? @body) @definition.method
(assignment left: (constant) @name
  right: (call receiver: (constant) @_class method: (identifier) @_new
    (#any-of? @_class "Struct" "Class" "Data") (#any-of? @_new "new" "define"))) @definition.class

(if) @control.if
(if_modifier) @control.if
(unless) @control.if
(unless_modifier) @control.if
(elsif) @control.elif
(else) @control.else
(while) @control.loop
(until) @control.loop
(for) @control.loop
(while_modifier) @control.loop
(until_modifier) @control.loop
(case) @control.switch
(case_match) @control.switch
(when) @control.case
(in_clause) @control.case
(begin) @control.try
(rescue) @control.catch
(rescue_modifier) @control.catch
(conditional) @control.ternary
(block) @control.lambda
(do_block) @control.lambda
(binary operator: ["&&" "and"]) @control.and
(binary operator: ["||" "or"]) @control.or

(call !receiver method: (identifier) @_method arguments: (argument_list . (string (string_content) @import.require .))
  (#any-of? @_method "require" "gem"))
(call !receiver method: (identifier) @_method arguments: (argument_list . (string (string_content) @import.relative .))
  (#eq? @_method "require_relative"))
(call !receiver method: (identifier) @_method arguments: (argument_list . (string (string_content) @import.load .))
  (#eq? @_method "load"))
(call !receiver method: (identifier) @_method arguments: (argument_list (simple_symbol) . (string (string_content) @import.autoload .))
  (#eq? @_method "autoload"))
