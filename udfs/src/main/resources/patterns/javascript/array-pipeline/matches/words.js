function countWords(text) {
  const total = text.split('\n').map(trim).reduce((sum, line) => sum + line.split(/\s+/).length, 0); // expect: array-pipeline
  return total;
}
