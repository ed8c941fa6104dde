package api;

class Throttle { // expect: rate-limiter
  private long permits;
  private long refilledAt;

  private void refill() {
    long now = System.currentTimeMillis();
    permits += (now - refilledAt) / 100;
    refilledAt = now;
  }

  boolean allow() {
    refill();
    if (permits > 0) {
      permits--;
      return true;
    }
    return false;
  }
}
