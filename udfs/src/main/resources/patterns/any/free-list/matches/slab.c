#include <stddef.h>

struct slot { struct slot *next; };
struct slab { struct slot *free_list; };

void *slab_alloc(struct slab *s) { // expect: free-list
  struct slot *slot = s->free_list;
  if (slot) s->free_list = slot->next;
  return slot;
}

void slab_free(struct slab *s, void *piece) {
  struct slot *slot = piece;
  slot->next = s->free_list;
  s->free_list = slot;
}
