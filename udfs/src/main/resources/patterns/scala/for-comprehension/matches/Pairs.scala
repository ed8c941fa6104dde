object Pairs {
  def pythagorean(limit: Int): Seq[(Int, Int, Int)] =
    for (a <- 1 to limit; b <- a to limit; c <- b to limit if a * a + b * b == c * c) yield (a, b, c) // expect: for-comprehension
}
