package work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Single {
  private final ExecutorService executor = Executors.newSingleThreadExecutor();

  void run(Runnable task) {
    executor.execute(task);
  }
}
