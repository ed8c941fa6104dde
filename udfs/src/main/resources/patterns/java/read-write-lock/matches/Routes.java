package net;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

final class Routes { // expect: read-write-lock
  private final ReentrantReadWriteLock both = new ReentrantReadWriteLock();
  private final Lock reading = both.readLock();
  private final Lock writing = both.writeLock();
  private int version;

  int version() {
    reading.lock();
    try {
      return version;
    } finally {
      reading.unlock();
    }
  }

  void changed() {
    writing.lock();
    try {
      version++;
    } finally {
      writing.unlock();
    }
  }
}
