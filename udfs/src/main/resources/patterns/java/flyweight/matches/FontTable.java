package print;

import java.util.LinkedHashMap;
import java.util.Map;

final class FontTable {
  private final Map<String, Font> byName = new LinkedHashMap<>();
  private final int size;

  FontTable(int size) {
    this.size = size;
  }

  Font font(String name) { // expect: flyweight
    return byName.computeIfAbsent(name, key -> new Font(key, size));
  }
}
