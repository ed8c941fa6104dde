package work;

import java.util.ArrayDeque;
import java.util.Deque;

final class WorkQueue {
  private final Deque<Runnable> tasks = new ArrayDeque<>();

  void add(Runnable task) {
    tasks.add(task);
  }

  void runOne() {
    tasks.poll().run();
  }
}
