package stats;

import java.util.concurrent.atomic.AtomicLong;

final class Highest {
  private final AtomicLong highest = new AtomicLong(Long.MIN_VALUE);

  void offer(long value) {
    long seen;
    do { // expect: cas-loop
      seen = highest.get();
      if (seen >= value) {
        return;
      }
    } while (!highest.compareAndSet(seen, value));
  }
}
