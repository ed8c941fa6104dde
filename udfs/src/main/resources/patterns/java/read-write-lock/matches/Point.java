package geometry;

import java.util.concurrent.locks.StampedLock;

class Point { // expect: read-write-lock
  private final StampedLock lock = new StampedLock();
  private double x;

  double x() {
    long stamp = lock.tryOptimisticRead();
    double seen = x;
    return lock.validate(stamp) ? seen : Double.NaN;
  }

  void move(double by) {
    long stamp = lock.writeLock();
    try {
      x += by;
    } finally {
      lock.unlockWrite(stamp);
    }
  }
}
