void *object_alloc(struct cache *cache) { // expect: per-cpu-data
  struct magazine *m = this_cpu_ptr(cache->magazines);
  if (m->count > 0) return m->objects[--m->count];
  return refill(cache, m);
}
