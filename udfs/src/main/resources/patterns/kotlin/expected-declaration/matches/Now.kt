expect fun currentMillis(): Long // expect: expected-declaration
