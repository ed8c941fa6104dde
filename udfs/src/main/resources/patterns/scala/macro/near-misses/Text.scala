object Text {
  def hail(name: String): String = s"hello ${name.trim}"
}
