#include <sys/mman.h>

char *map_file(int file, size_t size) {
  return mmap(0, size, PROT_READ, MAP_SHARED, file, 0);
}
