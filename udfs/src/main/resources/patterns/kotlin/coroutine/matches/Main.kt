fun main() = runBlocking { // expect: coroutine
    withTimeout(5_000) { serve() }
}
