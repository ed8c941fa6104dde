object Simplify {
  def apply(expression: Expression): Expression = expression match { // expect: pattern-matching
    case Plus(Number(0), right) => apply(right)
    case Times(one @ Number(1), right) if one.exact => apply(right)
    case other => other
  }
}
