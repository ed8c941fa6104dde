fun changed(name: String) {
  listener?.changed(name)
  val size = listeners?.size
  println(size)
}
