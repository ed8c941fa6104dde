package web;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Crawler { // expect: thread-pool
  private static ExecutorService pool;

  static synchronized void start() {
    if (pool == null) {
      pool = Executors.newCachedThreadPool();
    }
  }

  static void crawl(List<Callable<Void>> visits) throws InterruptedException {
    pool.invokeAll(visits);
  }
}
