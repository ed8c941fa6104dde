object Router {
  def page(path: String): Page = path match {
    case "/" => Home
    case other => NotFound(other)
  }
}
