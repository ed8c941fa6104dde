package dev.codestrata.source.patterns;

import dev.codestrata.source.syntax.Span;

/**
 * Decides which matches of a rule's tree-sitter query show its pattern.
 *
 * <p>Deciders have no state, so that one instance serves all threads, and a constructor without
 * arguments. They are asked only for texts in which the query matches.
 */
public interface QueryDecider {
  /** Looks at all matches of one text and reports what they show, if anything. */
  void inspect(QueryMatches matches, Findings<Span> findings);
}
