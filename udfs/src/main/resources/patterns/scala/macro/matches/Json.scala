object Json {
  def reader[T]: Reader[T] = macro JsonMacros.reader // expect: macro
}
