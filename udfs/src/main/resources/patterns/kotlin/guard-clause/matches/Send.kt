suspend fun send(message: Message) { // expect: guard-clause
  check(!closed) { "closed" }
  require(message.size <= limit)
  queue.send(message)
}
