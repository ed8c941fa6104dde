def area(shape: Shape): Double = shape match { // expect: pattern-matching
  case Circle(radius) => math.Pi * radius * radius
  case Rectangle(width, height) => width * height
  case Empty => 0
}
