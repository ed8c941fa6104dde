package sync;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

final class Plain {
  private final Lock lock = new ReentrantLock();
  private int value;

  int read() {
    lock.lock();
    try {
      return value;
    } finally {
      lock.unlock();
    }
  }

  void write(int next) {
    lock.lock();
    try {
      value = next;
    } finally {
      lock.unlock();
    }
  }
}
