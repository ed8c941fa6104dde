object Even { // expect: extractor
  def apply(half: Int): Int = half * 2
  def unapply(number: Int): Option[Int] = if (number % 2 == 0) Some(number / 2) else None
}
