class Screen {
  lateinit var title: String
  val width = compute()
}
