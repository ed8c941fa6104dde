class Form {
  var name: String by Delegates.observable("") { _, _, new -> changed(new) }
  val settings: String by map
}
