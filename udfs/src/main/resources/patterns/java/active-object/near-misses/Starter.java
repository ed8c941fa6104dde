package work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Starter {
  private final ExecutorService single = Executors.newSingleThreadExecutor();

  void start() {
    single.execute(this::loop);
  }

  private void loop() {
    System.out.println("running");
  }
}
