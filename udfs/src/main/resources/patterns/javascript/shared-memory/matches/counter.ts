export function next(counter: Int32Array): number { // expect: shared-memory
  return Atomics.add(counter, 0, 1);
}
