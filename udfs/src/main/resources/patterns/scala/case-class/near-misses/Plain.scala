class Customer(val name: String, val email: String)
