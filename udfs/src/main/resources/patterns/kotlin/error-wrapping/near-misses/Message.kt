fun number(text: String): Int {
  try {
    return text.toInt()
  } catch (e: NumberFormatException) {
    throw IllegalArgumentException("not a number: ${e.message}")
  }
}
