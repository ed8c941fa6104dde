package http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class Handlers { // expect: registry
  private static final Map<String, Handler> HANDLERS = new HashMap<>();

  static void add(String path, Handler handler) {
    HANDLERS.put(path, handler);
  }

  static Optional<Handler> find(String path) {
    return Optional.ofNullable(HANDLERS.get(path));
  }

  static int timeout() {
    return 30;
  }
}
