package shop;

import java.util.List;

class Catalog {
  private final Object lock = new Object();
  private volatile List<String> articles;

  List<String> articles() {
    List<String> loaded = articles;
    if (loaded == null) { // expect: double-checked-locking
      synchronized (lock) {
        loaded = articles;
        if (loaded == null) {
          loaded = load();
          articles = loaded;
        }
      }
    }
    return loaded;
  }

  private List<String> load() {
    return List.of("pen", "paper");
  }
}
