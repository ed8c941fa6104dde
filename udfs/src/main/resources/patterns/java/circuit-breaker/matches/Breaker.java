package remote;

public final class Breaker { // expect: circuit-breaker
  private static final int LIMIT = 5;
  private static final long PAUSE = 30_000;

  private int failures;
  private boolean open;
  private long openedAt;

  public <T> T call(java.util.function.Supplier<T> remote) {
    if (open && System.currentTimeMillis() - openedAt < PAUSE) {
      throw new IllegalStateException("circuit is open");
    }
    try {
      T answer = remote.get();
      failures = 0;
      open = false;
      return answer;
    } catch (RuntimeException e) {
      failures++;
      if (failures >= LIMIT) {
        open = true;
        openedAt = System.currentTimeMillis();
      }
      throw e;
    }
  }
}
