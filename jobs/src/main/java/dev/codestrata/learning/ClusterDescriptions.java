package dev.codestrata.learning;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.when;

import dev.codestrata.tables.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** One row of {@code pattern_clusters} for each cluster. */
final class ClusterDescriptions {

  private static final int LABEL_TERMS = 3;

  private static final StructType MEDOID_SCHEMA =
      new StructType()
          .add("cluster_id", DataTypes.StringType, false)
          .add("hierarchy_level", DataTypes.StringType, false)
          .add("medoid_pattern_id", DataTypes.StringType, false)
          .add("separation", DataTypes.DoubleType, true)
          .add(
              "parameters",
              DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType),
              false);

  private ClusterDescriptions() {}

  /**
   * @param parameters settings of the clustering of each level
   */
  static Dataset<Row> of(
      Dataset<Row> patterns, Assignment assignment, Map<String, Map<String, String>> parameters) {
    Dataset<Row> counts =
        patterns
            .select(
                "pattern_id", "repository_id", "hierarchy_level", "facet", "language", "snippet_id")
            .join(assignment.snippets(), new String[] {"hierarchy_level", "snippet_id"})
            .groupBy("cluster_id")
            .agg(
                count(lit(1)).as("patterns"),
                countDistinct("repository_id").as("repositories"),
                sort_array(collect_set("language")).as("languages"),
                oneFacet().as("facet"),
                // The sum depends on the order of rows in its last bits.
                round(avg("similarity"), 6).as("cohesion"));
    Dataset<Row> medoids =
        patterns.sparkSession().createDataFrame(medoids(assignment, parameters), MEDOID_SCHEMA);
    return counts
        .join(broadcast(medoids), "cluster_id")
        .join(ClusterTerms.of(patterns, assignment), new String[] {"cluster_id"}, "left")
        .withColumn("top_terms", expr("coalesce(top_terms, cast(array() as array<string>))"))
        .withColumn(
            "label",
            expr(
                "if(size(top_terms) = 0, null, concat_ws(' ', slice(top_terms, 1, "
                    + LABEL_TERMS
                    + ")))"))
        .withColumn("algorithm", lit(PatternClusters.ALGORITHM))
        .select(
            Tables.PATTERN_CLUSTERS.columns().stream()
                .map(name -> col(name))
                .toArray(Column[]::new));
  }

  private static Column oneFacet() {
    return when(
        countDistinct("facet").equalTo(1).and(count("facet").equalTo(count(lit(1)))), min("facet"));
  }

  private static List<Row> medoids(
      Assignment assignment, Map<String, Map<String, String>> parameters) {
    List<Row> rows = new ArrayList<>();
    for (Medoid medoid : assignment.medoids()) {
      rows.add(
          RowFactory.create(
              medoid.clusterId(),
              medoid.point().level(),
              medoid.point().patternId(),
              separation(medoid, assignment.medoids()),
              parameters.get(medoid.point().level())));
    }
    return rows;
  }

  /** Cosine distance to the nearest other medoid of the level; null if there is no other. */
  private static Double separation(Medoid medoid, List<Medoid> medoids) {
    double[] unit = medoid.point().unit();
    Double nearest = null;
    for (Medoid other : medoids) {
      if (other != medoid && other.point().level().equals(medoid.point().level())) {
        double distance = Cosine.distance(unit, other.point().unit());
        nearest = nearest == null ? distance : Math.min(nearest, distance);
      }
    }
    return nearest;
  }
}
