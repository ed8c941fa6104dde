fun configure(app: App) {
  app.use(Compression(level = 3))
  app.routes { get("/") { "hello" } }
}
