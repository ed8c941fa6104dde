package walk;

import java.util.ArrayDeque;
import java.util.Deque;

final class Visited {
  private final Deque<Page> pages = new ArrayDeque<>();

  void open(Page page) {
    pages.push(page);
  }

  Page back() {
    return pages.pop();
  }
}
