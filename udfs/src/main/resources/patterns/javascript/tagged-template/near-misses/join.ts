function joinAll(separator: string, parts: string[]) {
  return parts.join(separator);
}
