package work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Pool {
  private final ExecutorService pool = Executors.newFixedThreadPool(8);

  void first() {
    pool.execute(() -> System.out.println(1));
  }

  void second() {
    pool.execute(() -> System.out.println(2));
  }
}
