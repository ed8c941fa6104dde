def number(text: String): Int =
  try text.toInt
  catch {
    case e: NumberFormatException => throw new IllegalArgumentException("not a number: " + e.getMessage)
  }
