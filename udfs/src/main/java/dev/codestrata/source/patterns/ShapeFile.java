package dev.codestrata.source.patterns;

import dev.codestrata.source.patterns.shapes.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the {@code shape} of a {@code rule.yml}. */
final class ShapeFile {
  private static final List<String> KEYS =
      List.of("scope", "at", "optional-needed", "elements", "never");
  private static final List<String> ELEMENT_KEYS = List.of("any", "words", "in", "min", "optional");

  private ShapeFile() {}

  /**
   * @param path names the file in complaints
   * @throws InvalidRuleException for a shape that is not right
   */
  static Shape parse(String path, Object document) {
    YamlMap map = YamlMap.of(path + ": shape", document);
    map.refuseOthers(KEYS);
    Map<String, Shape.Element> elements = new LinkedHashMap<>();
    map.children("elements").forEach((name, child) -> elements.put(name, element(child)));
    try {
      return new Shape(
          Shape.Scope.valueOf(map.oneOf("scope", "file", "function").toUpperCase(Locale.ROOT)),
          map.textOr("at", ""),
          map.wholeOr("optional-needed", 0),
          elements,
          map.listOr("never", List.of()));
    } catch (IllegalArgumentException e) {
      throw new InvalidRuleException(path + ": shape: " + e.getMessage(), e);
    }
  }

  private static Shape.Element element(YamlMap map) {
    map.refuseOthers(ELEMENT_KEYS);
    return new Shape.Element(
        map.listOr("any", List.of()),
        map.listOr("words", List.of()),
        map.oneOf("in", "anywhere", "loop").equals("loop"),
        Math.max(1, map.wholeOr("min", 1)),
        map.oneOf("optional", "false", "true").equals("true"));
  }
}
