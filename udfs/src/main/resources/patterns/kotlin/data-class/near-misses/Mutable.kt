data class Counter(val name: String, var value: Int = 0)
