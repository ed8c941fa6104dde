package sync;

import java.util.concurrent.locks.ReadWriteLock;

final class ReadOnly {
  private final ReadWriteLock lock;

  ReadOnly(ReadWriteLock lock) {
    this.lock = lock;
  }

  void read() {
    lock.readLock().lock();
    lock.readLock().unlock();
  }
}
