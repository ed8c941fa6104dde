const REMOVED = {}; // expect: sentinel-value

export function merge(base, changes) {
  const merged = { ...base };
  for (const [key, value] of Object.entries(changes)) {
    if (value !== REMOVED) merged[key] = value;
    else delete merged[key];
  }
  return merged;
}
