package dev.codestrata.learning;

import dev.codestrata.tables.ContentId;
import java.io.Serializable;
import java.util.Comparator;

/**
 * The snippet nearest to a centre, which gives the cluster its id.
 *
 * @param centre index of the centre within its level
 * @param distance cosine distance to it
 */
record Medoid(SnippetPoint point, int centre, double distance) implements Serializable {

  /** Nearer first, then the smaller pattern id. */
  static final Comparator<Medoid> NEAREST_FIRST =
      Comparator.comparingDouble(Medoid::distance)
          .thenComparing(medoid -> medoid.point().patternId());

  static Medoid nearer(Medoid a, Medoid b) {
    return NEAREST_FIRST.compare(a, b) <= 0 ? a : b;
  }

  /** Names the centre among all levels. */
  String key() {
    return key(point.level(), centre);
  }

  static String key(String level, int centre) {
    return level + "/" + centre;
  }

  /** Id of the cluster, computed from its medoid. */
  String clusterId() {
    return ContentId.of(
        "pattern-cluster", PatternClusters.ALGORITHM, point.level(), point.patternId());
  }
}
