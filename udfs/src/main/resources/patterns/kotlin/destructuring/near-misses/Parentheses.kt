fun mean(a: Double, b: Double): Double {
  val mean = (a + b) / 2
  return mean
}
