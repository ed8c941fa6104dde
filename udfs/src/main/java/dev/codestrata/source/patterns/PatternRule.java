package dev.codestrata.source.patterns;

import java.util.List;
import java.util.Optional;

/**
 * One rule of the catalogue: what it looks for and how it decides.
 *
 * @param description what its file says
 * @param decider the class that decides, a {@link JavaDecider} or a {@link QueryDecider}; empty
 *     where the query alone decides
 * @param examples its samples, in order of path
 */
public record PatternRule(
    RuleDescription description, Optional<Object> decider, List<RuleExample> examples) {

  /** Copies the list, so that a rule never changes. */
  public PatternRule {
    examples = List.copyOf(examples);
  }

  /** The rule's id, as {@code java/singleton-holder}. */
  public String id() {
    return description.id();
  }
}
