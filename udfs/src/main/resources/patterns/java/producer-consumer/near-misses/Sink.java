package work;

import java.util.concurrent.BlockingQueue;

final class Sink {
  private final BlockingQueue<String> out;

  Sink(BlockingQueue<String> out) {
    this.out = out;
  }

  void write(String line) throws InterruptedException {
    out.put(line);
  }
}
