#include <stddef.h>

int secure_equal(const unsigned char *a, const unsigned char *b, size_t size) { // expect: constant-time-compare
  unsigned char difference = 0;
  for (size_t i = 0; i < size; i++) {
    difference |= a[i] ^ b[i];
  }
  return difference == 0;
}
