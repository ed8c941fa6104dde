package dev.codestrata.source.patterns.rules.csharp;

import dev.codestrata.source.patterns.rules.PartsOfWhole;

/** A method that yields its results one by one. */
public final class IteratorMethod extends PartsOfWhole {
  public IteratorMethod() {
    super("yields", 1);
  }
}
