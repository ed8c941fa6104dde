package queue;

import java.util.ArrayDeque;
import java.util.Queue;

class TwoConditions {
  private final Queue<String> jobs = new ArrayDeque<>();
  private Thread worker;
  private String last;

  void submit(String job) {
    if (worker == null) {
      synchronized (jobs) {
        if (last == null) {
          last = job;
        }
        jobs.add(job);
      }
    }
  }
}
