export function timed<T>(name: string, work: () => T): T {
  const start = performance.now();
  try {
    return work();
  } finally {
    console.log(name, performance.now() - start);
  }
}
