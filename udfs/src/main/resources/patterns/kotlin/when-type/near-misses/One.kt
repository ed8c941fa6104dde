fun size(value: Any): Int = when (value) {
  is Collection<*> -> value.size
  else -> 1
}
