final class Scheduler {
  private final java.util.PriorityQueue<Task> runQueue = new java.util.PriorityQueue<>();

  void tick(Task current) {
    if (--current.timeSlice == 0) {
      preempt(current);
    }
  }

  void preempt(Task current) { // expect: scheduler
    runQueue.add(current);
    Task next = pickNext();
    next.timeSlice = quantum(next.priority);
    next.resume();
  }

  Task pickNext() {
    return runQueue.poll();
  }
}
