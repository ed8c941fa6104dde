package dev.codestrata.source.patterns;

import com.github.javaparser.ast.Node;

/**
 * Decides which Java nodes show a rule's pattern.
 *
 * <p>Deciders have no state, so that one instance serves all threads, and a constructor without
 * arguments. The catalogue walks each tree once and shows every decider the nodes of its kind, in
 * source order.
 *
 * @param <N> the kind of node to look at
 */
public interface JavaDecider<N extends Node> {
  /** The nodes to look at: this class and its subclasses. */
  Class<N> kind();

  /** Looks at one node and reports what it shows, if anything. */
  void inspect(N node, Findings<Node> findings);
}
