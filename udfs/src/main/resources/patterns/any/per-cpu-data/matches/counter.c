struct counter { long counts[64]; };

void counter_add(struct counter *c, long n) { // expect: per-cpu-data
  c->counts[sched_getcpu() % 64] += n;
  this_cpu_add(c->total, n);
}

long counter_read(const struct counter *c) {
  long sum = 0;
  for (int i = 0; i < 64; i++) sum += c->counts[i];
  return sum;
}
