package sync;

import java.util.concurrent.CountDownLatch;

final class Latch {
  private final CountDownLatch latch = new CountDownLatch(1);

  void pass() throws InterruptedException {
    while (latch.getCount() > 0) {
      latch.await();
    }
  }

  void open() {
    latch.countDown();
  }
}
