#include <stddef.h>

int equal(const unsigned char *a, const unsigned char *b, size_t size) {
  for (size_t i = 0; i < size; i++) {
    if (a[i] != b[i]) return 0;
  }
  return 1;
}
