case class Node(left: Tree, right: Tree) extends Tree {
  override lazy val hashCode: Int = 31 * left.hashCode + right.hashCode // expect: lazy-val
}
