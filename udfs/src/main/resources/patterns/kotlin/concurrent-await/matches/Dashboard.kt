suspend fun dashboard(user: String) = coroutineScope {
  val orders = async { loadOrders(user) }
  val messages = async { loadMessages(user) }
  awaitAll(orders, messages) // expect: concurrent-await
}
