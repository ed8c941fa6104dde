#include <string.h>

struct text { char *data; int gap_start, gap_end, capacity; };

void move_gap(struct text *t, int to) { // expect: gap-buffer
  int count = t->gap_start - to;
  memmove(t->data + t->gap_end - count, t->data + to, count);
  t->gap_start = to;
  t->gap_end -= count;
}

void insert(struct text *t, char c) { t->data[t->gap_start++] = c; }
