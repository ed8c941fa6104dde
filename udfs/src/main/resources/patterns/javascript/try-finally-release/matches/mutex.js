async function update(key, change) {
  const lock = await locks.acquire(key);
  try { // expect: try-finally-release
    return await change(await store.read(key));
  } finally {
    lock.unlock();
  }
}
