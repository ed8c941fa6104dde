package rpc;

import java.io.IOException;
import java.nio.channels.Selector;

final class Dispatcher extends Thread {
  private final Selector selector;
  private volatile boolean open = true;

  Dispatcher(Selector selector) {
    this.selector = selector;
  }

  @Override // expect: event-loop
  public void run() {
    while (open) {
      try {
        int ready = selector.selectNow();
        if (ready > 0) {
          dispatch();
        }
      } catch (IOException e) {
        open = false;
      }
    }
  }

  private void dispatch() {
    selector.selectedKeys().forEach(key -> ((Runnable) key.attachment()).run());
  }
}
