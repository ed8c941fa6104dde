struct inline_cache { struct shape *cached_shape; int slot; };

struct value load(struct object *receiver, const char *property, struct inline_cache *ic) { // expect: inline-cache
  if (receiver->shape == ic->cached_shape) return receiver->slots[ic->slot];
  ic->cached_shape = receiver->shape;
  ic->slot = shape_lookup(receiver->shape, property);
  return receiver->slots[ic->slot];
}
