fun lengths(lines: List<String>): List<Int> {
  val lengths = mutableListOf<Int>()
  for (line in lines) {
    if (line.isNotEmpty()) lengths.add(line.length)
  }
  return lengths
}
