class Grid(private val cells: IntArray, private val width: Int) {
    operator fun get(x: Int, y: Int): Int = cells[y * width + x]
}
