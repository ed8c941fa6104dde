trait Encoders {
  implicit def listEncoder[A](implicit item: Encoder[A]): Encoder[List[A]] = // expect: type-class-instance
    items => items.map(item.encode).mkString("[", ",", "]")
}
