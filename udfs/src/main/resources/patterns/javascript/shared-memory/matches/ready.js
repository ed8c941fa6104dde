onmessage = ({ data }) => { // expect: shared-memory
  const flags = new Int32Array(data);
  Atomics.store(flags, 0, 1);
};
