package net;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;

public final class Reactor implements Runnable {
  private final Selector selector;

  public Reactor(Selector selector) {
    this.selector = selector;
  }

  @Override // expect: event-loop
  public void run() {
    try {
      while (selector.isOpen()) {
        selector.select();
        for (SelectionKey key : selector.selectedKeys()) {
          ((Runnable) key.attachment()).run();
        }
        selector.selectedKeys().clear();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
