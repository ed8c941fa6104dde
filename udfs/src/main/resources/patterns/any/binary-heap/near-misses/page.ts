export function pages(index: number, size: number): number {
  const doubled = 2 * index + 1;
  return Math.floor(doubled / size);
}
