class Cell(private var content: String) {
    fun getValue(): String = content
}
