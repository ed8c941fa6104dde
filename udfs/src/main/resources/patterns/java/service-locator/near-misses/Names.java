package app;

import java.util.HashMap;
import java.util.Map;

final class Names {
  private final Map<Class<?>, String> names = new HashMap<>();

  void name(Class<?> type, String name) {
    names.put(type, name);
  }

  String nameOf(Class<?> type) {
    return names.get(type);
  }
}
