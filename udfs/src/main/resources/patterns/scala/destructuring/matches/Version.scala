class Version(text: String) {
  private val Pattern = """(\d+)\.(\d+)""".r
  val Pattern(major, minor) = text // expect: destructuring
}
