package echo;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Iterator;

class EchoServer {
  void serve(Selector selector) throws IOException { // expect: event-loop
    for (; ; ) {
      if (selector.select(500) == 0) {
        continue;
      }
      Iterator<SelectionKey> ready = selector.selectedKeys().iterator();
      while (ready.hasNext()) {
        echo(ready.next());
        ready.remove();
      }
    }
  }

  private void echo(SelectionKey key) {}
}
