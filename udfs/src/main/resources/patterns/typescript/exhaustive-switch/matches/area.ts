export function area(shape: Shape): number {
  switch (shape.kind) { // expect: exhaustive-switch
    case 'circle':
      return Math.PI * shape.radius ** 2;
    case 'square':
      return shape.side ** 2;
    default:
      return assertNever(shape);
  }
}
