package text;

import java.util.HashMap;
import java.util.Map;

final class Counter {
  private final Map<String, Integer> counts = new HashMap<>();

  int add(String word) {
    Integer count = counts.get(word);
    if (count == null) {
      count = 0;
    }
    counts.put(word, count + 1);
    return count + 1;
  }
}
