sealed trait Event

object Event {
  case class Placed(order: String, at: Instant) extends Event // expect: case-class
  case class Paid[T](order: T) extends Event // expect: case-class
}
