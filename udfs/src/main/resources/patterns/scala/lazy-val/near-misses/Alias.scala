object Defaults {
  lazy val theme = Theme.light
  lazy val name = "default"
}
