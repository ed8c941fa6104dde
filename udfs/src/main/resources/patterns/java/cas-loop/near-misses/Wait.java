package life;

import java.util.concurrent.atomic.AtomicInteger;

final class Wait {
  private final AtomicInteger running = new AtomicInteger();

  int add(int count) {
    int total = 0;
    while (total < count) {
      total = running.incrementAndGet();
    }
    return running.updateAndGet(value -> Math.max(value, count));
  }
}
