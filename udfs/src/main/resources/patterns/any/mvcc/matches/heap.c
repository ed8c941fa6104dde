struct version { long xmin, xmax; };
struct snapshot { long horizon; };

int is_visible(const struct version *tuple, const struct snapshot *s) { // expect: mvcc
  if (tuple->xmin > s->horizon) return 0;
  return !has_committed(tuple->xmax) || tuple->xmax >= s->horizon;
}

void vacuum_tuple(struct version *tuple, long transaction);
