object Syntax {
  implicit class StringSyntax(val text: String) extends AnyVal {
    def quoted: String = "\"" + text + "\""
  }
}
