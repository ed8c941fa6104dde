trait Shape {
  def area: Double
}
