package dev.codestrata.source.patterns;

import java.util.Map;

/**
 * What a rule's {@code rule.yml} says.
 *
 * @param id language and folder, as {@code java/singleton-holder}
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
 * @param query the tree-sitter query, empty where a class alone decides
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
    String query) {

  /** The language part of the id, as {@code java}. */
  public String language() {
    return id.substring(0, id.indexOf('/'));
  }

  /** The folder part of the id, as {@code singleton-holder}. */
  public String name() {
    return id.substring(id.indexOf('/') + 1);
  }
}
