package work;

import java.util.concurrent.BlockingQueue;

final class Gauge {
  private final BlockingQueue<String> queue;

  Gauge(BlockingQueue<String> queue) {
    this.queue = queue;
  }

  int depth() {
    return queue.size();
  }

  void reset() {
    queue.clear();
  }
}
