struct entry { unsigned key; struct entry *next; };

struct entry *find(struct entry **buckets, unsigned mask, unsigned key) {
  struct entry *e = buckets[hash(key) & mask];
  while (e && e->key != key) e = e->next;
  return e;
}
