package convert;

import java.util.HashMap;
import java.util.Map;

final class Converters {
  private final Map<String, Object> values = new HashMap<>();

  void put(String key, Object value) {
    values.put(key, value);
  }

  <T> T get(String key, Class<T> type) {
    return type.cast(values.get(key));
  }
}
