enum class Operation(val symbol: String) { // expect: enum-behaviour
  PLUS("+") {
    override fun apply(a: Int, b: Int) = a + b
  },
  TIMES("*") {
    override fun apply(a: Int, b: Int) = a * b
  };

  abstract fun apply(a: Int, b: Int): Int
}
