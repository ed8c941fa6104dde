#include <stdbool.h>

struct ring { int slots[64]; unsigned head, tail; };

bool ring_push(struct ring *r, int value) { // expect: ring-buffer
  unsigned next = (r->head + 1) % 64;
  if (next == r->tail) return false;
  r->slots[r->head] = value;
  r->head = (r->head + 1) % 64;
  if (r->head == r->tail) r->tail = (r->tail + 1) % 64;
  return true;
}
