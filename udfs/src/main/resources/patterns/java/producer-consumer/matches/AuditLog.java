package audit;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public final class AuditLog implements Runnable { // expect: producer-consumer
  private final BlockingQueue<String> entries = new LinkedBlockingQueue<>(1024);

  public void record(String entry) throws InterruptedException {
    entries.put(entry);
  }

  @Override
  public void run() {
    try {
      while (true) {
        System.out.println(entries.take());
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
