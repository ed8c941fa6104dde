actual fun randomUuid(): String = java.util.UUID.randomUUID().toString() // expect: expected-declaration
