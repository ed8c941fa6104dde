#include "timer.h"

void timer_insert(struct queue *q, struct timer *t) { // expect: intrusive-list
  t->link.prev = q->head.prev;
  t->link.next = &q->head;
  q->head.prev->next = &t->link;
  q->head.prev = &t->link;
}

struct timer *timer_first(struct queue *q) {
  return container_of(q->head.next, timer_t, link);
}
