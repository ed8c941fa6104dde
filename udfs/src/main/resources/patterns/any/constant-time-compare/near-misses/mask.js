export function apply(bytes, mask) {
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] ^= mask[i % 4];
  }
  return bytes;
}
