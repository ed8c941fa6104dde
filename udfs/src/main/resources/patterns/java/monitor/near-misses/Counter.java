package sync;

final class Counter {
  private int count;

  synchronized int next() {
    return ++count;
  }

  synchronized void reset() {
    count = 0;
  }
}
