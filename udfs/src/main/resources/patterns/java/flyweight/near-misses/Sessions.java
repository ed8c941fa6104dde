package web;

import java.util.HashMap;
import java.util.Map;

final class Sessions {
  private final Map<String, Session> open = new HashMap<>();

  Session session(String id) {
    return open.computeIfAbsent(id, Session::new);
  }

  void close(String id) {
    open.remove(id);
  }
}
