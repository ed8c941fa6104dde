const CLOSED = Symbol(); // expect: sentinel-value

export async function* drain<T>(queue: Queue<T | typeof CLOSED>): AsyncGenerator<T> {
  for (;;) {
    const item = await queue.take();
    if (item === CLOSED) return;
    yield item as T;
  }
}
