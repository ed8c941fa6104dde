package dev.codestrata.source.patterns.rules.scala;

import dev.codestrata.source.patterns.rules.CallChain;

/** Transforming methods of a collection, in a row. */
public final class CollectionPipeline extends CallChain {
  public CollectionPipeline() {
    super(2);
  }
}
