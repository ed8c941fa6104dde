patterns.forEach((pattern) => {
  if (pattern.test(line)) {
    found.push(pattern);
  }
  test(pattern);
});
