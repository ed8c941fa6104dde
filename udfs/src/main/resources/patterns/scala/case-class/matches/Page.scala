private[api] case class Page[A]( // expect: case-class
    items: List[A],
    next: Option[String] = None
)
