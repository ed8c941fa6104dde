async function countLines(stream) { // expect: async-iteration
  let count = 0;
  for await (const line of readline.createInterface({ input: stream })) {
    if (line.trim()) count++;
  }
  return count;
}
