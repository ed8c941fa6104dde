object Port {
  def parse(text: String): Either[String, Int] =
    text.toIntOption.filter(_ < 65536).toRight(s"not a port: $text") // expect: option-chain
}
