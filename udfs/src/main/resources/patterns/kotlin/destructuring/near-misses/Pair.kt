fun bounds(values: List<Int>): Pair<Int, Int> {
  val pair = Pair(values.min(), values.max())
  return pair
}
