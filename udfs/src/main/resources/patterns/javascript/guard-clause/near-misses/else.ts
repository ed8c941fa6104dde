export function sign(number: number): number {
  if (number < 0) {
    return -1;
  } else if (number > 0) {
    return 1;
  }
  if (number === 0) return 0;
  return NaN;
}
