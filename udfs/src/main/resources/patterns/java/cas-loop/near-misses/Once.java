package life;

import java.util.concurrent.atomic.AtomicBoolean;

final class Once {
  private final AtomicBoolean closed = new AtomicBoolean();

  void close() {
    if (closed.compareAndSet(false, true)) {
      System.out.println("closed");
    }
  }
}
