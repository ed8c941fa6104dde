package dev.codestrata.learning;

/**
 * Settings of the clustering; equal settings and equal input give equal clusters.
 *
 * @param seed seed of the initial centres
 * @param maxClusters most clusters of one level
 * @param maxIterations most rounds of k-means for one number of clusters
 * @param trainingLimit distinct snippets of one level that centres are fitted on; all are assigned
 * @param silhouetteLimit distinct snippets of one level that the number of clusters is chosen on,
 *     by their silhouette
 * @param partitions tasks that fit; the sum of two parts does not depend on their order, so that 2
 *     gives the same bits in every run
 */
public record ClusteringOptions(
    long seed,
    int maxClusters,
    int maxIterations,
    int trainingLimit,
    int silhouetteLimit,
    int partitions) {

  /** Refuses settings that cannot work. */
  public ClusteringOptions {
    require(maxClusters >= 1, "maxClusters", maxClusters);
    require(maxIterations >= 1, "maxIterations", maxIterations);
    require(trainingLimit >= 3, "trainingLimit", trainingLimit);
    require(silhouetteLimit >= 3, "silhouetteLimit", silhouetteLimit);
    require(partitions >= 1, "partitions", partitions);
  }

  /** What the product uses unless told otherwise. */
  public static ClusteringOptions defaults() {
    return new ClusteringOptions(2026L, 64, 15, 20_000, 1_000, 2);
  }

  private static void require(boolean holds, String name, int value) {
    if (!holds) {
      throw new IllegalArgumentException("clustering: " + name + " is too small: " + value);
    }
  }
}
