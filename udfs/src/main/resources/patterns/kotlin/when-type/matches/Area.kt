fun area(shape: Shape): Double = when (shape) { // expect: when-type
  is Circle -> Math.PI * shape.radius * shape.radius
  is Square -> shape.side * shape.side
}
