package work;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Unused {
  private final ExecutorService executor = Executors.newFixedThreadPool(2);

  ExecutorService executor() {
    return executor;
  }
}
