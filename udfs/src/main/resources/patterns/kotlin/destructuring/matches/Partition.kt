class Mailer {
  fun sendAll(messages: List<Message>) {
    val (urgent, others) = messages.partition { it.urgent } // expect: destructuring
    urgent.forEach(::send)
    queue.addAll(others)
  }
}
