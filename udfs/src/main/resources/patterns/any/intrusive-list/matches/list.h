#include <stddef.h>

struct link { struct link *prev, *next; };

#define container_of(ptr, type, member) ((type *)((char *)(ptr) - offsetof(type, member)))

static inline void link_remove(struct link *l) { // expect: intrusive-list
  l->prev->next = l->next;
  l->next->prev = l->prev;
  l->next = l->prev = NULL;
}
