package db;

import java.util.concurrent.atomic.AtomicLong;

public final class Ids {
  enum Sequence { // expect: singleton-enum
    ROWS;

    private final AtomicLong next = new AtomicLong();

    long take() {
      return next.incrementAndGet();
    }
  }

  static long next() {
    return Sequence.ROWS.take();
  }
}
