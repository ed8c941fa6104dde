class Screen {
  def lazyTitle: String = compute()
}
