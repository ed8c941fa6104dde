async function copy(from, to) {
  const source = await open(from, 'r');
  try { // expect: try-finally-release
    await source.readInto(to);
  } finally {
    await source.close();
  }
}
