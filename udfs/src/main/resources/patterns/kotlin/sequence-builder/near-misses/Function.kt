fun bond(face: Double, yield: Double): Double {
  return face / (1 + yield)
}
