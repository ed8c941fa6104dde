sealed class Expression // expect: sealed-hierarchy

class Number(val value: Double) : Expression()
class Sum(val left: Expression, val right: Expression) : Expression()
