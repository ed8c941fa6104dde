package web;

import java.util.HashMap;
import java.util.Map;

final class Attributes {
  private final Map<String, String> values = new HashMap<>();

  void set(String name, String value) {
    values.put(name, value);
  }

  String get(String name) {
    return values.get(name);
  }
}
