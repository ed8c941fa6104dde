package dev.codestrata.source.patterns.rules.javascript;

import dev.codestrata.source.patterns.rules.CallChain;

/** Transforming methods of arrays, in a row. */
public final class ArrayPipeline extends CallChain {
  public ArrayPipeline() {
    super(2);
  }
}
