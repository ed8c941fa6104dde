package plugin;

import java.util.HashMap;
import java.util.Map;

final class Context { // expect: service-locator
  private final Map<Class<?>, Object> known;

  Context(Map<Class<?>, Object> given) {
    known = new HashMap<>();
    known.putAll(given);
  }

  <T> T lookup(Class<T> type, T otherwise) {
    return type.cast(known.getOrDefault(type, otherwise));
  }
}
