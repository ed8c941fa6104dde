package dev.codestrata.learning;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The terms that distinguish a cluster from the others of its level, by class-based TF-IDF
 * (Grootendorst, BERTopic, 2022): {@code tf(term, cluster) * log(1 + A / f(term))}, where tf is the
 * share of the cluster's snippets that hold the term, f the number of snippets of the level that
 * do, and A the mean number of terms of a cluster. A term counts once a snippet, so that one long
 * snippet does not name its cluster.
 */
final class ClusterTerms {

  private static final int TERMS = 8;
  private static final String LEVEL = "hierarchy_level";

  private static final UserDefinedFunction TERMS_OF =
      udf(new TermsOf(), DataTypes.createArrayType(DataTypes.StringType));

  private ClusterTerms() {}

  /** {@code (cluster_id, top_terms)}, best first; a cluster without any term has no row. */
  static Dataset<Row> of(Dataset<Row> patterns, Assignment assignment) {
    Dataset<Row> snippets =
        patterns
            .where(col("snippet_id").isNotNull())
            .groupBy(LEVEL, "snippet_id")
            .agg(min(struct("pattern_id", "description", "code_snippet")).as("first"))
            .join(assignment.snippets(), new String[] {LEVEL, "snippet_id"});
    Dataset<Row> counted =
        snippets
            .select(
                col(LEVEL),
                col("cluster_id"),
                explode(
                        TERMS_OF.apply(
                            concat_ws("\n", col("first.description"), col("first.code_snippet"))))
                    .as("term"))
            .groupBy(LEVEL, "cluster_id", "term")
            .agg(count(lit(1)).as("in_cluster"));

    Column meanTermsOfCluster =
        sum("in_cluster").over(Window.partitionBy(LEVEL)).divide(col("clusters"));
    Column inLevel = sum("in_cluster").over(Window.partitionBy(LEVEL, "term"));
    Dataset<Row> scored =
        counted
            .join(broadcast(clustersOfLevel(patterns.sparkSession(), assignment)), LEVEL)
            .withColumn("mean_terms", meanTermsOfCluster)
            .withColumn("in_level", inLevel)
            // The size of the cluster, by which tf is divided, does not change the order within it.
            .withColumn("score", expr("round(in_cluster * ln(1 + mean_terms / in_level), 6)"));
    WindowSpec bestFirst =
        Window.partitionBy("cluster_id").orderBy(col("score").desc(), col("term"));
    return scored
        .withColumn("rank", row_number().over(bestFirst))
        .where(col("rank").leq(TERMS))
        .groupBy("cluster_id")
        .agg(sort_array(collect_list(struct("rank", "term"))).as("ranked"))
        .select(col("cluster_id"), expr("ranked.term").as("top_terms"));
  }

  private static Dataset<Row> clustersOfLevel(SparkSession session, Assignment assignment) {
    Map<String, Long> clusters = new TreeMap<>();
    assignment.medoids().forEach(m -> clusters.merge(m.point().level(), 1L, Long::sum));
    List<Row> rows =
        clusters.entrySet().stream()
            .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
            .toList();
    return session.createDataFrame(
        rows,
        new StructType()
            .add(LEVEL, DataTypes.StringType, false)
            .add("clusters", DataTypes.LongType, false));
  }

  private static final class TermsOf implements UDF1<String, String[]> {

    private static final long serialVersionUID = 1L;

    @Override
    public String[] call(String text) {
      return LabelTerms.of(text).toArray(String[]::new);
    }
  }
}
