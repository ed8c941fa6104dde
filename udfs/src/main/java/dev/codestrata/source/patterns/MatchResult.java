package dev.codestrata.source.patterns;

import java.util.List;

/**
 * What the catalogue found in one text.
 *
 * @param matches in order of start, end and rule
 * @param failures one for each rule that broke, in order of rule; such a rule has no match
 */
public record MatchResult(List<PatternMatch> matches, List<RuleFailure> failures) {
  /** Nothing found, nothing broken. */
  public static final MatchResult EMPTY = new MatchResult(List.of(), List.of());

  /** Copies the lists, so that a result never changes. */
  public MatchResult {
    matches = List.copyOf(matches);
    failures = List.copyOf(failures);
  }
}
