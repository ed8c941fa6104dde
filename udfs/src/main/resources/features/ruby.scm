(call operator: "&.") @safe-navigation
(case_match) @pattern-matching
(match_pattern) @rightward-pattern
(test_pattern) @pattern-test
(method body: (_) "=") @endless-method
(method !body "=") @endless-method
(keyword_parameter !value) @required-keyword
(keyword_parameter) @keyword-parameter
(forward_parameter) @argument-forwarding
(lambda) @stabby-lambda
(rational) @rational-literal
(complex) @rational-literal
(find_pattern) @find-pattern
(pair key: (hash_key_symbol) !value) @hash-shorthand
(hash_splat_argument) @keyword-splat
(range begin: (_) operator: ".." !end) @endless-range
(range operator: ".." !begin end: (_)) @beginless-range
(do_block body: (body_statement (rescue))) @rescue-in-block
