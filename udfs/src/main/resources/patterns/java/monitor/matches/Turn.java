package game;

final class Turn { // expect: monitor
  private final Object lock = new Object();
  private int player;

  void await(int me) throws InterruptedException {
    synchronized (lock) {
      while (player != me) {
        lock.wait(1000);
      }
    }
  }

  void next(int other) {
    synchronized (lock) {
      player = other;
      lock.notifyAll();
    }
  }
}
