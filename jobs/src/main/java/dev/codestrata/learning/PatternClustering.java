package dev.codestrata.learning;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The result of one clustering: rows of {@code pattern_clusters} and of {@code
 * pattern_cluster_members}. Both read data that is cached until {@link #close()}; write them first.
 */
public final class PatternClustering implements AutoCloseable {

  private final Dataset<Row> clusters;
  private final Dataset<Row> members;
  private final JavaRDD<?> cached;

  PatternClustering(Dataset<Row> clusters, Dataset<Row> members, JavaRDD<?> cached) {
    this.clusters = clusters;
    this.members = members;
    this.cached = cached;
  }

  /** One row a cluster, with the columns of {@code pattern_clusters}. */
  public Dataset<Row> clusters() {
    return clusters;
  }

  /** One row for each pattern in a cluster, with the columns of {@code pattern_cluster_members}. */
  public Dataset<Row> members() {
    return members;
  }

  @Override
  public void close() {
    cached.unpersist(false);
  }
}
