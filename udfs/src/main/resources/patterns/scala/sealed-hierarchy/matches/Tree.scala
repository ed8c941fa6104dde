object Trees {
  sealed trait Tree[+A] { // expect: sealed-hierarchy
    def size: Int
  }
}
