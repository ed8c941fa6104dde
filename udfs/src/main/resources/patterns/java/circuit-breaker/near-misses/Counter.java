package metrics;

final class Counter {
  private long failures;

  void failed() {
    failures++;
  }

  boolean isHealthy() {
    return failures < 10;
  }

  void clear() {
    failures = 0;
  }
}
