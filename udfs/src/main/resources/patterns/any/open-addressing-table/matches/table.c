struct slot { unsigned key; int value; };

int table_find(const struct slot *slots, unsigned mask, unsigned key) { // expect: open-addressing-table
  unsigned at = hash(key) & mask;
  while (slots[at].key != EMPTY) {
    if (slots[at].key == key) return slots[at].value;
    at = (at + 1) & mask;
  }
  return -1;
}
