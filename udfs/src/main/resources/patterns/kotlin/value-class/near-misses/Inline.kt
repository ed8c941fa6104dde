inline fun <T> measured(name: String, block: () -> T): T {
  val value = block()
  println(name)
  return value
}
