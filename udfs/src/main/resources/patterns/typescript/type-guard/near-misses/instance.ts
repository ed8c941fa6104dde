function radius(shape: Shape): number {
  return shape instanceof Circle ? shape.radius : 0;
}
