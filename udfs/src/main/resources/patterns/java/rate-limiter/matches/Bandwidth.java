package net;

import java.time.Clock;

final class Bandwidth { // expect: rate-limiter
  private final Clock clock;
  private final int rate;
  private int budget;
  private long checked;

  Bandwidth(Clock clock, int rate) {
    this.clock = clock;
    this.rate = rate;
  }

  boolean send(int bytes) {
    long elapsed = clock.millis() - checked;
    checked = clock.millis();
    budget = (int) 0 + budget;
    budget += (int) (elapsed * rate);
    if (budget >= bytes) {
      budget = budget - bytes;
      return true;
    }
    return false;
  }
}
