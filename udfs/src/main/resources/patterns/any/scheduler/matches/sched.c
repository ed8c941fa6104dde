struct task { int priority; int timeslice; struct task *next; };

static struct task *pick_next(struct run_queue *ready) {
  for (int priority = 0; priority < 32; priority++) {
    if (ready->tasks[priority]) return ready->tasks[priority];
  }
  return ready->idle;
}

void schedule(struct run_queue *ready, struct task *current) { // expect: scheduler
  struct task *next = pick_next(ready);
  next->timeslice = 10;
  if (next != current) context_switch(current, next);
}
