package dev.codestrata.source.patterns.rules.kotlin;

import dev.codestrata.source.patterns.rules.PartsOfWhole;

/** A when with several conditions on types or ranges. */
public final class WhenType extends PartsOfWhole {
  public WhenType() {
    super("conditions", 2);
  }
}
