package sync;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Gate { // expect: monitor
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition opened = lock.newCondition();
  private boolean open;

  void pass() throws InterruptedException {
    lock.lock();
    try {
      while (!open) {
        opened.await();
      }
    } finally {
      lock.unlock();
    }
  }

  void open() {
    lock.lock();
    try {
      open = true;
      opened.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
