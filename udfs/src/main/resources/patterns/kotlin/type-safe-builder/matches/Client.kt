class Client private constructor(private val options: Options) {
    companion object {
        fun create(configure: Options.() -> Unit): Client = Client(Options().apply(configure)) // expect: type-safe-builder
    }
}
