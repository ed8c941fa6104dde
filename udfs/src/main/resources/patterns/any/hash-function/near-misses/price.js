export function total(items) {
  let sum = 0;
  for (const item of items) {
    sum += item.price * 1.2;
  }
  return sum;
}
