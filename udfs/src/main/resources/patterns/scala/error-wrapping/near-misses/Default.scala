def port(text: String): Int =
  try text.toInt
  catch {
    case _: NumberFormatException => 8080
  }
