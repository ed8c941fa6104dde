package dev.codestrata.source.patterns.rules.javascript;

import dev.codestrata.source.patterns.rules.CallChain;

/** Steps of a promise, in a row. */
public final class PromiseChain extends CallChain {
  public PromiseChain() {
    super(2);
  }
}
