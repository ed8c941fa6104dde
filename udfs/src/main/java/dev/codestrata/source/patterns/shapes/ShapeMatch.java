package dev.codestrata.source.patterns.shapes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A function or file that has all that a shape requires.
 *
 * @param home the definition that shows most of it; empty where it stands outside of all
 * @param seen where each element was seen, in order of the shape's elements; never an empty list
 * @param completeness 0-1, the share of the elements that need not be there and are
 */
public record ShapeMatch(
    Optional<SourceUnit.Definition> home, Map<String, List<Sighting>> seen, double completeness) {

  /** Where an element was seen; empty where it was not. */
  public List<Sighting> seen(String element) {
    return seen.getOrDefault(element, List.of());
  }
}
