async function resizeAll(paths) {
  const results = await Promise.allSettled(paths.map(async (path) => resize(await read(path)))); // expect: concurrent-await
  return results.filter((result) => result.status === 'rejected').length;
}
