package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;

import dev.codestrata.lake.Lake;
import dev.codestrata.lake.WriteResult;
import dev.codestrata.learning.ClusteringOptions;
import dev.codestrata.learning.PatternClustering;
import dev.codestrata.learning.PatternClusters;
import dev.codestrata.learning.SnippetEmbeddings;
import dev.codestrata.tables.Tables;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Vectors and clusters over all repositories of the lake, made anew where patterns changed. */
final class Matching {

  private final RunServices run;
  private final RunHistory history;

  Matching(RunServices run, RunHistory history) {
    this.run = run;
    this.history = history;
  }

  void run() throws Exception {
    if (!history.changedSinceLastGood(
        List.of(Tables.BLOB_PATTERNS, Tables.META_CONTEXTS, Tables.SNAPSHOT_FILES))) {
      return;
    }
    Lake lake = run.lake();
    lake.register();
    Dataset<Row> patterns =
        lake.spark().table("codestrata.patterns").persist(StorageLevel.MEMORY_AND_DISK());
    try {
      embed(patterns);
      cluster(patterns);
      for (Row level :
          patterns.groupBy("hierarchy_level").count().orderBy("hierarchy_level").collectAsList()) {
        run.counts().add("patterns_" + level.getString(0), level.getLong(1));
      }
    } finally {
      patterns.unpersist(false);
    }
  }

  private void embed(Dataset<Row> patterns) throws Exception {
    Lake lake = run.lake();
    Dataset<Row> missing =
        SnippetEmbeddings.missing(
            patterns.select(col("snippet_id"), col("code_snippet").as("snippet")),
            lake.read(Tables.SNIPPET_EMBEDDINGS));
    Dataset<Row> vectors =
        SnippetEmbeddings.embed(missing, 8 * lake.spark().sparkContext().defaultParallelism())
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      long embedded = run.progress().step("embed snippets", vectors::count);
      if (embedded > 0) {
        run.progress()
            .step(
                "write snippet_embeddings",
                () -> lake.insertNew(Tables.SNIPPET_EMBEDDINGS, vectors, run.stamp()));
      }
      run.counts().add("snippets_embedded", embedded);
    } finally {
      vectors.unpersist(false);
    }
  }

  private void cluster(Dataset<Row> patterns) throws Exception {
    Lake lake = run.lake();
    ClusteringOptions defaults = ClusteringOptions.defaults();
    ClusteringOptions options =
        new ClusteringOptions(
            run.config().match().seed(),
            run.config().match().maxClusters(),
            defaults.maxIterations(),
            defaults.trainingLimit(),
            defaults.silhouetteLimit(),
            defaults.partitions());
    try (PatternClustering clustering =
        run.progress()
            .step(
                "cluster patterns",
                () ->
                    PatternClusters.cluster(
                        patterns, lake.read(Tables.SNIPPET_EMBEDDINGS), options))) {
      WriteResult clusters =
          run.progress()
              .step(
                  "write pattern_clusters",
                  () ->
                      lake.replaceAll(Tables.PATTERN_CLUSTERS, clustering.clusters(), run.stamp()));
      run.progress()
          .step(
              "write pattern_cluster_members",
              () ->
                  lake.replaceAll(
                      Tables.PATTERN_CLUSTER_MEMBERS, clustering.members(), run.stamp()));
      run.counts().add("clusters", clusters.inserted());
    }
  }
}
