final case class Money(cents: Long, currency: String) { // expect: case-class
  def +(other: Money): Money = copy(cents = cents + other.cents)
}
