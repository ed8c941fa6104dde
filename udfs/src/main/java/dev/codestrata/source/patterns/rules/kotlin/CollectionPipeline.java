package dev.codestrata.source.patterns.rules.kotlin;

import dev.codestrata.source.patterns.rules.CallChain;

/** Transforming functions of a collection, in a row. */
public final class CollectionPipeline extends CallChain {
  public CollectionPipeline() {
    super(2);
  }
}
