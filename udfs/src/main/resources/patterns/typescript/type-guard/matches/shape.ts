export function isCircle(shape: Shape): shape is Circle { // expect: type-guard
  return shape.kind === 'circle';
}
