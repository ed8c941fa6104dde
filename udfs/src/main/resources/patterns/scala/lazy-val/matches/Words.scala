class Words(text: String) {
  private lazy val counts: Map[String, Int] = { // expect: lazy-val
    text.split(' ').groupBy(identity).map { case (word, all) => word -> all.length }
  }

  def count(word: String): Int = counts.getOrElse(word, 0)
}
