object Config {
  val default: Option[Config] = None
  implicit val timeout: Timeout = Timeout(5)
}
