package dev.codestrata.learning;

import static org.apache.spark.sql.functions.col;

import dev.codestrata.source.embeddings.SentenceEncoder;
import dev.codestrata.tables.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.mllib.linalg.Vector;
import org.apache.spark.mllib.linalg.Vectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Groups of similar patterns over all repositories, one clustering for each hierarchy level: Spark
 * MLlib's k-means over the vectors of distinct snippets. A snippet counts once, however many
 * patterns show it, so that forks and copies do not draw the centres.
 *
 * <p>Equal input and options give equal clusters, whatever the order and partitioning of the input:
 * snippets are distributed by their id and sorted before anything is summed.
 */
public final class PatternClusters {

  /** Value of {@code pattern_clusters.algorithm}. */
  public static final String ALGORITHM = "spherical-k-means";

  private PatternClusters() {}

  /**
   * Clusters every pattern whose snippet has a vector of the present model; others are in no
   * cluster. Fits at once, on the caller's thread; the result is computed when it is read.
   *
   * @param patterns pattern_id, repository_id, hierarchy_level, facet, language, snippet_id,
   *     code_snippet, description; other columns are ignored
   * @param embeddings columns of {@code snippet_embeddings}
   */
  public static PatternClustering cluster(
      Dataset<Row> patterns, Dataset<Row> embeddings, ClusteringOptions options) {
    SparkSession session = patterns.sparkSession();
    JavaRDD<SnippetPoint> points =
        SnippetPoints.of(patterns, embeddings, options.partitions())
            .persist(StorageLevel.MEMORY_AND_DISK());
    boolean done = false;
    try {
      Centres centres = new Centres();
      Map<String, Map<String, String>> parameters = new LinkedHashMap<>();
      SnippetPoints.sizes(points)
          .forEach(
              (level, size) -> {
                KMeansFit fit = fit(points, level, size, options);
                centres.put(level, fit.centres());
                parameters.put(level, parameters(fit, size, options));
              });
      Assignment assignment = Assignment.of(session, points, centres);
      Dataset<Row> members =
          patterns
              .join(assignment.snippets(), columns("hierarchy_level", "snippet_id"))
              .select(columnsOf(Tables.PATTERN_CLUSTER_MEMBERS.columns()));
      Dataset<Row> clusters = ClusterDescriptions.of(patterns, assignment, parameters);
      PatternClustering clustering = new PatternClustering(clusters, members, points);
      done = true;
      return clustering;
    } finally {
      if (!done) {
        points.unpersist(false);
      }
    }
  }

  private static KMeansFit fit(
      JavaRDD<SnippetPoint> points,
      String level,
      SnippetPoints.Size size,
      ClusteringOptions options) {
    JavaRDD<Vector> training =
        SnippetPoints.sample(points, level, size, options.trainingLimit())
            .map(point -> Vectors.dense(point.unit()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      List<double[]> sample =
          SnippetPoints.sample(points, level, size, options.silhouetteLimit())
              .map(SnippetPoint::unit)
              .collect();
      return KMeansFit.of(training, sample, size.differentVectors(), options);
    } finally {
      training.unpersist(false);
    }
  }

  private static Map<String, String> parameters(
      KMeansFit fit, SnippetPoints.Size size, ClusteringOptions options) {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("features", SentenceEncoder.MODEL);
    parameters.put("distance", "cosine");
    parameters.put("k", Integer.toString(fit.centres().size()));
    parameters.put("seed", Long.toString(options.seed()));
    parameters.put("max_clusters", Integer.toString(options.maxClusters()));
    parameters.put("max_iterations", Integer.toString(options.maxIterations()));
    parameters.put("training_limit", Integer.toString(options.trainingLimit()));
    parameters.put("silhouette_limit", Integer.toString(options.silhouetteLimit()));
    parameters.put("snippets", Long.toString(size.snippets()));
    if (!fit.tried().isEmpty()) {
      parameters.put("silhouettes_by_k", fit.triedAsText());
    }
    if (fit.silhouette() != null) {
      parameters.put("silhouette", KMeansFit.decimal(fit.silhouette()));
    }
    return parameters;
  }

  private static String[] columns(String... names) {
    return names;
  }

  private static Column[] columnsOf(List<String> names) {
    return names.stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
