object Money {
  implicit val ordering: Ordering[Money] = Ordering.by(_.cents) // expect: type-class-instance
}
