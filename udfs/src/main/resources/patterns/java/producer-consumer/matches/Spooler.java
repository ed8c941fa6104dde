package print;

import java.util.concurrent.LinkedBlockingDeque;

final class Spooler { // expect: producer-consumer
  private final LinkedBlockingDeque<Page> pages = new LinkedBlockingDeque<>();

  void print(Page page) {
    pages.addLast(page);
    pages.offer(page);
  }

  final class Worker extends Thread {
    @Override
    public void run() {
      try {
        while (!isInterrupted()) {
          pages.take().print();
        }
      } catch (InterruptedException stop) {
        interrupt();
      }
    }
  }
}
