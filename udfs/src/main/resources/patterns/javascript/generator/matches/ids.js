export function* ids(prefix) { // expect: generator
  for (let i = 1; ; i++) {
    yield `${prefix}-${i}`;
  }
}
