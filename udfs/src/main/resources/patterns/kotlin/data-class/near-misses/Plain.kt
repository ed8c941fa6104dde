class Customer(val name: String, val email: String) {
  val data = mutableMapOf<String, String>()
}
