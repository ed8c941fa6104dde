fun average(values: List<Double>): Double {
  if (values.isEmpty()) return 0.0
  val sum = values.sum()
  return sum / values.size
}
