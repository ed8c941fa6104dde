package net;

import java.util.concurrent.atomic.AtomicInteger;

class HostHealth { // expect: circuit-breaker
  private final AtomicInteger errors = new AtomicInteger();
  private volatile long blockedUntil;

  boolean isAvailable() {
    return System.nanoTime() > blockedUntil;
  }

  void failed() {
    if (errors.incrementAndGet() > 3) {
      blockedUntil = System.nanoTime() + 10_000_000_000L;
    }
  }

  void succeeded() {
    errors.set(0);
  }
}
