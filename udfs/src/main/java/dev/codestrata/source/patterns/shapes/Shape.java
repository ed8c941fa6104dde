package dev.codestrata.source.patterns.shapes;

import java.util.List;
import java.util.Map;

/**
 * What must stand together for a rule to fire, in any language.
 *
 * @param scope whether it must stand in one function or may be spread over a file
 * @param at the element whose definition the hit is; empty for the definition that shows most
 * @param optionalNeeded so many of the optional elements must be there
 * @param elements by name, in order
 * @param never patterns that refuse the function or file
 */
public record Shape(
    Scope scope, String at, int optionalNeeded, Map<String, Element> elements, List<String> never) {

  /** Where the elements must be together. */
  public enum Scope {
    FILE,
    FUNCTION
  }

  /**
   * One kind of evidence.
   *
   * @param any token patterns, of which any counts
   * @param words terms, each one or more words, that names are made of
   * @param inLoop whether only places in loops count
   * @param min so many must be seen, of different names; for words, of different terms
   * @param optional whether the shape is there without it
   */
  public record Element(
      List<String> any, List<String> words, boolean inLoop, int min, boolean optional) {
    /** Copies the lists. */
    public Element {
      any = List.copyOf(any);
      words = List.copyOf(words);
    }
  }

  /** Copies the lists; the order of the elements stays. */
  public Shape {
    elements = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(elements));
    never = List.copyOf(never);
    if (elements.values().stream().allMatch(Element::optional)) {
      throw new IllegalArgumentException("a shape needs an element that is not optional");
    }
    if (!at.isEmpty() && !elements.containsKey(at)) {
      throw new IllegalArgumentException("'at' names no element: " + at);
    }
    if (optionalNeeded > elements.values().stream().filter(Element::optional).count()) {
      throw new IllegalArgumentException("more optional elements are needed than there are");
    }
    // Compiled for its complaints, so that a bad pattern is refused where it is read.
    new CompiledShape(scope, at, optionalNeeded, elements, never, new Lexicon());
  }
}
