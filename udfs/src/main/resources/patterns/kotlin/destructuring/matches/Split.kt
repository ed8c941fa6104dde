fun parse(line: String): Entry {
  val (key, value) = line.split("=", limit = 2) // expect: destructuring
  return Entry(key.trim(), value.trim())
}
