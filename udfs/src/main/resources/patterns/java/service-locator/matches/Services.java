package app;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class Services { // expect: service-locator
  private static final Map<Class<?>, Object> SERVICES = new ConcurrentHashMap<>();

  public static <T> void provide(Class<T> type, T service) {
    SERVICES.put(type, service);
  }

  public static <T> T get(Class<T> type) {
    return type.cast(SERVICES.get(type));
  }
}
