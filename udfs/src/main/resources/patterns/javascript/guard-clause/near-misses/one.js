function average(values) {
  if (values.length === 0) return 0;
  const sum = values.reduce((a, b) => a + b);
  return sum / values.length;
}
