case object Nothing

object Case {
  def of(name: String): String = name
}
