inline fun <T> timed(block: () -> T): T {
    val start = System.nanoTime()
    return block().also { record(System.nanoTime() - start) }
}
