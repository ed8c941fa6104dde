int find_slot(const int *keys, int mask, int key, int hash) {
  int at = hash & mask;
  while (keys[at] != 0 && keys[at] != key) {
    at = (at + 1) & mask;
  }
  return at;
}
