package dev.codestrata.source.patterns;

import dev.codestrata.source.patterns.shapes.ShapeMatch;
import dev.codestrata.source.patterns.shapes.SourceUnit;

/**
 * Decides whether what has a rule's shape is what the rule looks for, in any language.
 *
 * <p>Deciders have no state, so that one instance serves all threads, and a constructor without
 * arguments. They are asked only where the shape stands.
 */
public interface UnitDecider {
  /** Whether this is a hit. */
  boolean accepts(SourceUnit unit, ShapeMatch match);
}
