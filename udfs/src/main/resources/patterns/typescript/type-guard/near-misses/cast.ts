function asCircle(shape: Shape): Circle {
  return shape as Circle;
}
