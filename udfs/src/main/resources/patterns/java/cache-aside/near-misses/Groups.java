package people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Groups {
  private final Map<String, List<String>> groups = new HashMap<>();

  List<String> group(String name) {
    return groups.computeIfAbsent(name, key -> new ArrayList<>());
  }
}
