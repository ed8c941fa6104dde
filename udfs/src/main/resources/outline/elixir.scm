(call target: (identifier) @_keyword (arguments . (alias) @name) (do_block) @body
  (#any-of? @_keyword "defmodule")) @definition.module
(call target: (identifier) @_keyword (arguments . (alias) @name) (do_block) @body
  (#any-of? @_keyword "defprotocol")) @definition.protocol
(call target: (identifier) @_keyword (arguments . (identifier) @name) (do_block)? @body
  (#any-of? @_keyword "def" "defp" "defdelegate" "defguard" "defguardp" "defn" "defnp")) @definition.function
(call target: (identifier) @_keyword
  (arguments . (call target: (identifier) @name (arguments) @parameters)) (do_block)? @body
  (#any-of? @_keyword "def" "defp" "defdelegate" "defn" "defnp")) @definition.function
(call target: (identifier) @_keyword
  (arguments . (binary_operator left: (call target: (identifier) @name (arguments) @parameters) operator: "when")) (do_block)? @body
  (#any-of? @_keyword "def" "defp" "defguard" "defguardp" "defn" "defnp")) @definition.function
(call target: (identifier) @_keyword
  (arguments . (binary_operator left: (identifier) @name operator: "when")) (do_block)? @body
  (#any-of? @_keyword "def" "defp")) @definition.function
(call target: (identifier) @_keyword
  (arguments . (call target: (identifier) @name (arguments) @parameters)) (do_block)? @body
  (#any-of? @_keyword "defmacro" "defmacrop")) @definition.macro
(call target: (identifier) @_keyword
  (arguments . (binary_operator left: (call target: (identifier) @name (arguments) @parameters) operator: "when")) (do_block)? @body
  (#any-of? @_keyword "defmacro" "defmacrop")) @definition.macro

(call target: (identifier) @_keyword (#any-of? @_keyword "if" "unless")) @control.if
(else_block) @control.else
(call target: (identifier) @_keyword (do_block) (#any-of? @_keyword "case" "cond" "with" "receive")) @control.switch
(call target: (identifier) @_keyword (do_block (stab_clause) @control.case) (#any-of? @_keyword "case" "cond" "receive"))
(call target: (identifier) @_keyword (#eq? @_keyword "for")) @control.loop
(rescue_block (stab_clause) @control.catch)
(catch_block (stab_clause) @control.catch)
(anonymous_function) @control.lambda
(binary_operator operator: ["&&" "and"]) @control.and
(binary_operator operator: ["||" "or"]) @control.or

(call target: (identifier) @_keyword (arguments . (alias) @import.alias) (#eq? @_keyword "alias"))
(call target: (identifier) @_keyword (arguments . (alias) @import.import) (#eq? @_keyword "import"))
(call target: (identifier) @_keyword (arguments . (alias) @import.use) (#eq? @_keyword "use"))
(call target: (identifier) @_keyword (arguments . (alias) @import.require) (#eq? @_keyword "require"))
(call target: (identifier) @_keyword (arguments . (dot left: (alias) @module right: (tuple (alias) @import.alias))) (#eq? @_keyword "alias"))
