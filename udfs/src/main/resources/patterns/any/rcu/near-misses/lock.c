int read_value(struct shared *s) {
  read_lock(&s->lock);
  int value = s->value;
  read_unlock(&s->lock);
  return value;
}
