object Words {
  def longest(text: String): String = {
    val words = text.split("\\s+").map(_.trim).filterNot(_.startsWith("#")) // expect: collection-pipeline
    words.maxBy(_.length)
  }
}
