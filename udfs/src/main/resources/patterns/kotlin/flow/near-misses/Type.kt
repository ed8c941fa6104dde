class Feed(private val updates: Flow<Update>) {
    suspend fun print() = updates.collect { println(it) }
}
