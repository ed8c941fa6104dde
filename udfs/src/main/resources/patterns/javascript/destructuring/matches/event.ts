export function position(event: DragEvent): Point {
  const { id, origin: { x, y } } = event; // expect: destructuring
  return { id, x: x - offset.x, y: y - offset.y };
}
