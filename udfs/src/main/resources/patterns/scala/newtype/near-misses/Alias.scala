object Aliases {
  type Handler = Request => Response
}
