async function load(ids: string[]) {
  return Promise.all(ids.map((id) => fetchOne(id)));
}
