package io;

import java.util.ArrayList;
import java.util.List;

final class Resources {
  private final List<AutoCloseable> open = new ArrayList<>();

  void add(AutoCloseable resource) {
    open.add(resource);
  }

  void release(AutoCloseable resource) {
    open.remove(resource);
  }

  void close() throws Exception {
    for (AutoCloseable resource : open) {
      resource.close();
    }
  }
}
