package net;

import java.io.IOException;
import java.nio.channels.Selector;

final class Once {
  int ready(Selector selector) throws IOException {
    selector.select(100);
    return selector.selectedKeys().size();
  }
}
