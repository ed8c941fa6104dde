const MISSING = Symbol('missing'); // expect: sentinel-value

export function lookup(cache, key, load) {
  const found = cache.has(key) ? cache.get(key) : MISSING;
  return found === MISSING ? load(key) : found;
}
