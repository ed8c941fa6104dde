package time;

final class Stopwatch {
  private int laps;
  private long started;

  void lap() {
    laps++;
  }

  void reset() {
    laps = 0;
    started = System.nanoTime();
  }

  boolean isLong() {
    return System.nanoTime() - started > 1_000_000;
  }
}
