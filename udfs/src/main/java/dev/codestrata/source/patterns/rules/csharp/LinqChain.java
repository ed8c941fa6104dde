package dev.codestrata.source.patterns.rules.csharp;

import dev.codestrata.source.patterns.rules.CallChain;

/** Query methods in a row. */
public final class LinqChain extends CallChain {
  public LinqChain() {
    super(2);
  }
}
