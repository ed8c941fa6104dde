package dev.codestrata.source.patterns;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the catalogue found in one text.
 *
 * @param matches in order of start, end and rule
 * @param failures one for each rule that broke, in order of rule; such a rule has no match
 */
public record MatchResult(List<PatternMatch> matches, List<RuleFailure> failures) {
  /** Nothing found, nothing broken. */
  public static final MatchResult EMPTY = new MatchResult(List.of(), List.of());

  /** This and what other rules found in the same text. */
  MatchResult with(MatchResult other) {
    if (other.matches.isEmpty() && other.failures.isEmpty()) {
      return this;
    }
    return new MatchResult(
        Stream.concat(matches.stream(), other.matches.stream())
            .sorted(MatchCollector.ORDER)
            .toList(),
        Stream.concat(failures.stream(), other.failures.stream())
            .sorted(Comparator.comparing(RuleFailure::ruleId))
            .toList());
  }

  /** Copies the lists, so that a result never changes. */
  public MatchResult {
    matches = List.copyOf(matches);
    failures = List.copyOf(failures);
  }
}
