package dev.codestrata.learning;

import java.io.Serializable;

/**
 * A distinct snippet of one level as a point of the clustering.
 *
 * @param patternId the first, by id, of the patterns that show it
 * @param vector its embedding, not zero
 */
record SnippetPoint(String level, String snippetId, String patternId, float[] vector)
    implements Serializable {

  /** The embedding scaled to length 1. */
  double[] unit() {
    double[] values = new double[vector.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = vector[i];
    }
    return Cosine.unit(values);
  }

  /**
   * Whether the snippet is in the given share of all. Ids are SHA-256 in hexadecimal, hence evenly
   * spread, and the smallest of them are a fair sample that is the same in every run.
   */
  boolean inSample(double share) {
    return share >= 1 || Long.parseLong(snippetId.substring(0, 8), 16) < share * (1L << 32);
  }
}
