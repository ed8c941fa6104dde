const known = new Map();

export function fibonacci(n) {
  if (n < 2) return BigInt(n);
  if (known.has(n)) return known.get(n); // expect: memoisation
  const value = fibonacci(n - 1) + fibonacci(n - 2);
  known.set(n, value);
  return value;
}
