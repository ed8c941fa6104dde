def merge(left: List[Int], right: List[Int]): List[Int] = (left, right) match { // expect: pattern-matching
  case (Nil, rest) => rest
  case (a :: as, b :: _) if a <= b => a :: merge(as, right)
  case (_, b :: bs) => b :: merge(left, bs)
  case (rest, Nil) => rest
}
