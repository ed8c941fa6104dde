struct object { int marked; struct object *next, *fields[4]; };

static void mark(struct object *o) {
  if (!o || o->marked) return;
  o->marked = 1;
  for (int i = 0; i < 4; i++) mark(o->fields[i]);
}

void gc_collect(struct heap *heap) { // expect: garbage-collector
  for (int i = 0; i < heap->root_count; i++) mark(heap->roots[i]);
  sweep(heap);
}

static void sweep(struct heap *heap) {
  for (struct object **at = &heap->objects; *at;) {
    if ((*at)->marked) {
      (*at)->marked = 0;
      at = &(*at)->next;
    } else {
      release(at);
    }
  }
}
