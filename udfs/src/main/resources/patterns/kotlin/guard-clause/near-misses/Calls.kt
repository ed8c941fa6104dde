fun start() {
  configure()
  connect(url)
  listen(port)
}
