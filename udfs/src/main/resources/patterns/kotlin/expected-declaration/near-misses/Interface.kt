interface Clock {
    fun currentMillis(): Long
}
