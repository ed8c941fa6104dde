function pick<T extends object, K extends keyof T>(from: T, key: K): T[K] {
  return from[key];
}
