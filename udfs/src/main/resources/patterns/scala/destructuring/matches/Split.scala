def parse(line: String): Entry = {
  val (key, value) = line.span(_ != '=') // expect: destructuring
  Entry(key.trim, value.drop(1).trim)
}
