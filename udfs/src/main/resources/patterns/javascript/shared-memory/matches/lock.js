function lock(state, index) { // expect: shared-memory
  while (Atomics.compareExchange(state, index, 0, 1) !== 0) {
    Atomics.wait(state, index, 1);
  }
}
