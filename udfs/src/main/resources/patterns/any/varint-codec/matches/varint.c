#include <stdint.h>

uint8_t *put_varint(uint8_t *at, uint64_t value) { // expect: varint-codec
  while (value >= 0x80) {
    *at++ = (uint8_t)(value | 0x80);
    value >>= 7;
  }
  *at++ = (uint8_t)value;
  return at;
}
