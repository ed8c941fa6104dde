class Sync(private val scope: CoroutineScope) {
    fun start() { // expect: coroutine
        scope.launch(Dispatchers.IO) {
            for (change in changes) {
                push(change)
            }
        }
    }
}
