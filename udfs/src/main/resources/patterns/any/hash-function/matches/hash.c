#include <stddef.h>
#include <stdint.h>

uint32_t fnv_hash(const uint8_t *key, size_t size) { // expect: hash-function
  uint32_t h = 2166136261u;
  for (size_t i = 0; i < size; i++) {
    h ^= key[i];
    h *= 16777619;
  }
  return h;
}
