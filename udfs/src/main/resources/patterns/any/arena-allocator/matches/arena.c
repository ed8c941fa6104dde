#include <stddef.h>

struct arena { char *block; size_t used, capacity; };

void *arena_alloc(struct arena *a, size_t size) { // expect: arena-allocator
  size = (size + 15) & ~(size_t)15; /* keeps every piece aligned */
  size_t aligned = align_up(a->used);
  if (aligned + size > a->capacity) return NULL;
  void *piece = a->block + aligned;
  a->used += size;
  return piece;
}

void arena_reset(struct arena *a) { a->used = 0; }
