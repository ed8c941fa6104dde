sealed interface Event {
  data class Placed(val order: String, val at: Instant) : Event // expect: data-class

  data class Paid(val order: String) : Event // expect: data-class
}
