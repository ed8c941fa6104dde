#include <stdint.h>

void bitmap_set(uint8_t *map, unsigned at) { // expect: bitset
  map[at >> 3] |= 1 << (at & 7);
}

int bitmap_get(const uint8_t *map, unsigned at) {
  return map[at >> 3] >> (at & 7) & 1;
}
