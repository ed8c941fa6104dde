data object Nothing

object Defaults {
  val theme = "light"
}
