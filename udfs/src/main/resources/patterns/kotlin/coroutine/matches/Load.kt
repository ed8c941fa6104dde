suspend fun load(id: String): Profile = coroutineScope { // expect: coroutine
    val user = async { users.find(id) }
    val orders = async { orders.of(id) }
    Profile(user.await(), orders.await())
}
