export function hashOf(name) { // expect: hash-function
  let hash = 5381;
  for (let i = 0; i < name.length; i++) {
    hash = ((hash << 5) + hash) ^ name.charCodeAt(i);
    hash ^= hash >>> 13;
  }
  return hash >>> 0;
}
