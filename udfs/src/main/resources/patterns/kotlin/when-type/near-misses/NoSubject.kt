fun describe(value: Any): String = when {
  value is String -> "text"
  value is Int -> "number"
  else -> "thing"
}
