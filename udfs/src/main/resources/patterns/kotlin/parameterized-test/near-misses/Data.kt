fun render(view: View) {
  view.withData(model)
  withModel(model) { data -> view.show(data) }
}
