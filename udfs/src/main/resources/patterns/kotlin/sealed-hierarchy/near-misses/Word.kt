class Envelope(val sealed: Boolean) {
    fun open(): Letter? = if (sealed) null else letter
}
