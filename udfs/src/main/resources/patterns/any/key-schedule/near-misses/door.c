int fits(const int *key, const int *lock, int pins) {
  for (int i = 0; i < pins; i++) {
    if (key[i] != lock[i]) return 0;
  }
  return 1;
}
