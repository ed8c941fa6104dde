package dev.codestrata.source.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a decider reports what it found; one per rule and text, not thread-safe.
 *
 * @param <N> the nodes of the tree that the decider looks at
 */
public final class Findings<N> {
  private final List<Hit<N>> hits = new ArrayList<>();

  Findings() {}

  /** Reports a hit that reaches over one node; the node is its first evidence unless others are. */
  public Hit<N> at(N node) {
    return at(node, node);
  }

  /** Reports a hit from the start of one node to the end of a later one. */
  public Hit<N> at(N first, N last) {
    Hit<N> hit = new Hit<>(first, last);
    hits.add(hit);
    return hit;
  }

  List<Hit<N>> hits() {
    return hits;
  }

  /**
   * One hit while it is being described.
   *
   * @param <N> the nodes of the tree
   */
  public static final class Hit<N> {
    private static final int MAX_NAME_CHARACTERS = 120;

    private final N first;
    private final N last;
    private final List<N> evidence = new ArrayList<>();
    private final Map<String, String> names = new TreeMap<>();
    private final SortedMap<String, Double> metrics = new TreeMap<>();
    private double confidence = Double.NaN;

    private Hit(N first, N last) {
      this.first = first;
      this.last = last;
    }

    /** Gives a name of the code to the sentence in {@code rule.yml}. */
    public Hit<N> name(String placeholder, String text) {
      String line = text.strip().replaceAll("\\s+", " ");
      names.put(
          placeholder,
          line.length() <= MAX_NAME_CHARACTERS
              ? line
              : line.substring(0, MAX_NAME_CHARACTERS - 3) + "...");
      return this;
    }

    /** Gives a measure that {@code rule.yml} documents. */
    public Hit<N> metric(String name, double value) {
      metrics.put(name, value);
      return this;
    }

    /** Adds a node that made the rule fire. */
    public Hit<N> because(N node) {
      evidence.add(node);
      return this;
    }

    /** Adds nodes that made the rule fire. */
    public Hit<N> because(Iterable<? extends N> nodes) {
      nodes.forEach(evidence::add);
      return this;
    }

    /** Replaces the rule's own confidence for this hit. */
    public Hit<N> confidence(double value) {
      if (!(value > 0 && value <= 1)) {
        throw new IllegalArgumentException("confidence must be over 0 and at most 1: " + value);
      }
      confidence = value;
      return this;
    }

    N first() {
      return first;
    }

    N last() {
      return last;
    }

    List<N> evidence() {
      return evidence.isEmpty() ? List.of(first) : evidence;
    }

    Map<String, String> names() {
      return names;
    }

    SortedMap<String, Double> metrics() {
      return metrics;
    }

    double confidenceOr(double usual) {
      return Double.isNaN(confidence) ? usual : confidence;
    }
  }
}
