expect class Lock() { // expect: expected-declaration
    fun lock()
    fun unlock()
}
