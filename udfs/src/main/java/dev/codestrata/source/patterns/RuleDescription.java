package dev.codestrata.source.patterns;

import dev.codestrata.source.patterns.shapes.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule's {@code rule.yml} says.
 *
 * @param id folder of languages and folder of the rule, as {@code java/singleton-holder}
 * @param level {@code L1} to {@code L7}
 * @param facet one of the facets in {@code patterns/vocabulary.yml}
 * @param family the canonical name over languages
 * @param title a short name for people
 * @param what what the code does that makes the rule fire
 * @param why why a reader would want to learn from such code
 * @param assumptions what the rule takes for granted about the code
 * @param limitations what it misses or mistakes
 * @param since the version of Codestrata that first had the rule
 * @param confidence 0-1, for hits for which the decider gives none of its own
 * @param describe the sentence about one hit, with {@code {name}} for the names of the code
 * @param metrics each measure's name and meaning, in order
 * @param query the tree-sitter query, empty where a shape or a class alone decides
 * @param shape what tokens, definitions and loops must show; empty where tree nodes decide
 * @param languages ids of the languages that the rule is for
 */
public record RuleDescription(
    String id,
    String level,
    String facet,
    String family,
    String title,
    String what,
    String why,
    String assumptions,
    String limitations,
    String since,
    double confidence,
    String describe,
    Map<String, String> metrics,
    String query,
    Optional<Shape> shape,
    List<String> languages) {

  /** The folder of rules that serve all languages that can be parsed, or those they name. */
  public static final String ANY_LANGUAGE = "any";

  /** Copies the list, so that a description never changes. */
  public RuleDescription {
    languages = List.copyOf(languages);
  }

  /**
   * The first part of the id: the language that the rule is for or the first of several, or {@link
   * #ANY_LANGUAGE}.
   */
  public String folder() {
    return id.substring(0, id.indexOf('/'));
  }

  /** The folder part of the id, as {@code singleton-holder}. */
  public String name() {
    return id.substring(id.indexOf('/') + 1);
  }
}
