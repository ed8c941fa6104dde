package time;

final class Elapsed {
  private long total;
  private long started;

  void start() {
    started = System.nanoTime();
  }

  void stop() {
    total += System.nanoTime() - started;
  }

  long total() {
    return total;
  }
}
