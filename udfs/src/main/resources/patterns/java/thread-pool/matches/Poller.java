package poll;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Poller { // expect: thread-pool
  private final ScheduledExecutorService timer;

  Poller(int threads) {
    timer = new ScheduledThreadPoolExecutor(threads);
  }

  void poll(Runnable source) {
    timer.scheduleAtFixedRate(source, 0, 10, TimeUnit.SECONDS);
  }
}
