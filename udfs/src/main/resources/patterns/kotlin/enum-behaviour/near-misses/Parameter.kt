enum class Status(val code: Int) {
  OPEN(1),
  CLOSED(2),
}
