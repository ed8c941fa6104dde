package dev.codestrata.source.patterns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A YAML mapping that answers typed questions and names the file in every complaint. */
final class YamlMap {
  private final String file;
  private final Map<String, Object> values;

  private YamlMap(String file, Map<String, Object> values) {
    this.file = file;
    this.values = values;
  }

  static YamlMap of(String file, Object document) {
    if (!(document instanceof Map<?, ?>)) {
      throw new InvalidRuleException(file + ": not a mapping of keys to values");
    }
    Map<String, Object> values = new LinkedHashMap<>();
    ((Map<?, ?>) document).forEach((key, value) -> values.put(String.valueOf(key), value));
    return new YamlMap(file, values);
  }

  /** The text of a key that must be there. */
  String text(String key) {
    String text = textOr(key, "");
    if (text.isEmpty()) {
      throw new InvalidRuleException(file + ": '" + key + "' is missing or empty; write it");
    }
    return text;
  }

  /** The text of a key, without surrounding white space. */
  String textOr(String key, String absent) {
    Object value = values.get(key);
    if (value == null) {
      return absent;
    }
    if (value instanceof Map<?, ?> || value instanceof Collection<?>) {
      throw new InvalidRuleException(file + ": '" + key + "' must be a text");
    }
    return String.valueOf(value).strip();
  }

  /** A number between 0 and 1. */
  double fraction(String key) {
    String text = text(key);
    try {
      double number = Double.parseDouble(text);
      if (number > 0 && number <= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new InvalidRuleException(file + ": '" + key + "' must be a number, not " + text, e);
    }
    throw new InvalidRuleException(
        file + ": '" + key + "' must be over 0 and at most 1, not " + text);
  }

  /** Keys and texts, in order; empty when the key is absent. */
  Map<String, String> texts(String key) {
    Object value = values.get(key);
    Map<String, String> texts = new LinkedHashMap<>();
    if (value == null) {
      return texts;
    }
    if (!(value instanceof Map<?, ?>)) {
      throw new InvalidRuleException(file + ": '" + key + "' must map names to texts");
    }
    ((Map<?, ?>) value)
        .forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text).strip()));
    return texts;
  }

  /** The texts of a list. */
  List<String> list(String key) {
    Object value = values.get(key);
    if (!(value instanceof Collection<?>)) {
      throw new InvalidRuleException(file + ": '" + key + "' must be a list");
    }
    List<String> texts = new ArrayList<>();
    for (Object item : (Collection<?>) value) {
      texts.add(String.valueOf(item).strip());
    }
    return texts;
  }

  /** The texts of a list, or others where the key is absent. */
  List<String> listOr(String key, List<String> absent) {
    return values.get(key) == null ? absent : list(key);
  }

  /** One of some texts, of which the first stands for an absent key. */
  String oneOf(String key, String... known) {
    String text = textOr(key, known[0]);
    if (!List.of(known).contains(text)) {
      throw new InvalidRuleException(
          file + ": '" + key + "' must be one of " + List.of(known) + ", not " + text);
    }
    return text;
  }

  /** A whole number that is not negative. */
  int wholeOr(String key, int absent) {
    String text = textOr(key, String.valueOf(absent));
    if (!text.matches("[0-9]{1,6}")) {
      throw new InvalidRuleException(file + ": '" + key + "' must be a whole number, not " + text);
    }
    return Integer.parseInt(text);
  }

  /** What stands under a key as it was read; null when the key is absent. */
  Object value(String key) {
    return values.get(key);
  }

  /** The mappings under the names of a mapping, in order. */
  Map<String, YamlMap> children(String key) {
    if (!(values.get(key) instanceof Map<?, ?> children) || children.isEmpty()) {
      throw new InvalidRuleException(file + ": '" + key + "' must map names to mappings");
    }
    Map<String, YamlMap> mappings = new LinkedHashMap<>();
    children.forEach(
        (name, child) ->
            mappings.put(String.valueOf(name), of(file + ": " + key + ": " + name, child)));
    return mappings;
  }

  /** Complains about keys that nobody reads, which are usually misspelt. */
  void refuseOthers(Collection<String> known) {
    TreeSet<String> others = new TreeSet<>(values.keySet());
    others.removeAll(known);
    if (!others.isEmpty()) {
      throw new InvalidRuleException(
          file + ": unknown keys " + others + "; known are " + new TreeSet<>(known));
    }
  }
}
