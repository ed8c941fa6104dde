package work;

import java.util.concurrent.ExecutorService;

final class Given {
  private final ExecutorService executor;

  Given(ExecutorService executor) {
    this.executor = executor;
  }

  void run(Runnable task) {
    executor.execute(task);
  }
}
