#include <stddef.h>
#include <stdint.h>

uint32_t crc32_update(uint32_t crc, const uint8_t *data, size_t size) { // expect: crc
  while (size--) {
    crc = (crc >> 8) ^ crc_table[(crc ^ *data++) & 0xff];
  }
  return crc;
}
