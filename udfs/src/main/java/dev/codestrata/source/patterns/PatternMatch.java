package dev.codestrata.source.patterns;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One place where a rule's pattern was found; unique by rule, start and end within a text.
 *
 * @param ruleId the rule, as {@code java/singleton-holder}
 * @param level {@code L1} to {@code L7}
 * @param facet one of the facets in {@code patterns/vocabulary.yml}
 * @param family the canonical name over languages, as {@code singleton}
 * @param startByte first UTF-8 byte of the place
 * @param endByte end of the place in UTF-8 bytes, exclusive
 * @param startLine first line, 1-based
 * @param endLine last line, inclusive
 * @param snippet the whole lines of the place, common indentation removed, at most {@link
 *     Snippets#MAX_BYTES} bytes
 * @param description what was found here, with the names of the code
 * @param confidence 0-1: the share of such hits that a reader would call right
 * @param metrics the measures that the rule documents, by name
 * @param evidence the pieces of code that made the rule fire, in source order; never empty
 */
public record PatternMatch(
    String ruleId,
    String level,
    String facet,
    String family,
    long startByte,
    long endByte,
    int startLine,
    int endLine,
    String snippet,
    String description,
    double confidence,
    SortedMap<String, Double> metrics,
    List<Evidence> evidence) {

  /** Copies the collections, so that a match never changes. */
  public PatternMatch {
    metrics = Collections.unmodifiableSortedMap(new TreeMap<>(metrics));
    evidence = List.copyOf(evidence);
  }
}
