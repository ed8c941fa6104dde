package dev.codestrata.source.patterns.rules.scala;

import dev.codestrata.source.patterns.rules.PartsOfWhole;

/** A match with several cases that take values apart. */
public final class PatternMatching extends PartsOfWhole {
  public PatternMatching() {
    super("cases", 2);
  }
}
