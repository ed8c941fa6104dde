data class Money(val cents: Long, val currency: String) { // expect: data-class
  operator fun plus(other: Money) = copy(cents = cents + other.cents)
}
