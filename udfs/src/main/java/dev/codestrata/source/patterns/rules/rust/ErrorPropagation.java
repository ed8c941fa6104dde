package dev.codestrata.source.patterns.rules.rust;

import dev.codestrata.source.patterns.rules.PartsOfWhole;

/** A function that hands errors on by the question mark, and does so throughout. */
public final class ErrorPropagation extends PartsOfWhole {
  public ErrorPropagation() {
    super("checks", 3);
  }
}
