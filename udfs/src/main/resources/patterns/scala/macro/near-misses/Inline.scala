object Numbers {
  inline def twice(x: Int): Int = x + x
}
