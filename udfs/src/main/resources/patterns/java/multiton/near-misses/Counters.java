package metrics;

import java.util.HashMap;
import java.util.Map;

final class Counters {
  private static final Map<String, Integer> COUNTS = new HashMap<>();

  private Counters() {}

  static int next(String name) {
    return COUNTS.merge(name, 1, Integer::sum);
  }
}
