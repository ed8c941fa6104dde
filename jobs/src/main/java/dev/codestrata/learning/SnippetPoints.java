package dev.codestrata.learning;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.min;

import dev.codestrata.source.embeddings.SentenceEncoder;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/** The distinct snippets of each level, in an order and a distribution that depend on ids alone. */
final class SnippetPoints {

  private SnippetPoints() {}

  /** Snippets without a vector of the present model, or with a zero vector, are left out. */
  static JavaRDD<SnippetPoint> of(Dataset<Row> patterns, Dataset<Row> embeddings, int partitions) {
    Dataset<Row> vectors =
        embeddings
            .where(col("model").equalTo(SentenceEncoder.MODEL))
            .where(expr("exists(embedding, x -> x <> 0)"))
            .select("snippet_id", "embedding");
    return patterns
        .where(col("snippet_id").isNotNull())
        .groupBy("hierarchy_level", "snippet_id")
        .agg(min("pattern_id").as("pattern_id"))
        .join(vectors, "snippet_id")
        .repartition(partitions, col("snippet_id"))
        .sortWithinPartitions("hierarchy_level", "snippet_id")
        .select("hierarchy_level", "snippet_id", "pattern_id", "embedding")
        .javaRDD()
        .map(new FromRow());
  }

  /** Snippets and different vectors of each level that has any, by level. */
  static Map<String, Size> sizes(JavaRDD<SnippetPoint> points) {
    Map<String, Long> snippets = points.mapToPair(p -> new Tuple2<>(p.level(), 1)).countByKey();
    Map<String, Long> vectors =
        points
            .mapToPair(p -> new Tuple2<>(p.level(), Arrays.hashCode(p.vector())))
            .distinct()
            .countByKey();
    Map<String, Size> sizes = new TreeMap<>();
    snippets.forEach((level, n) -> sizes.put(level, new Size(n, vectors.get(level))));
    return sizes;
  }

  /**
   * About {@code limit} of the {@code size} snippets of {@code level}; the same ones in every run.
   */
  static JavaRDD<SnippetPoint> sample(
      JavaRDD<SnippetPoint> points, String level, Size size, int limit) {
    return points.filter(new InSample(level, Math.min(1.0, (double) limit / size.snippets())));
  }

  /**
   * How much there is of one level.
   *
   * @param snippets distinct snippets
   * @param differentVectors different vectors among them
   */
  record Size(long snippets, long differentVectors) {}

  private static final class FromRow implements Function<Row, SnippetPoint> {

    private static final long serialVersionUID = 1L;

    @Override
    public SnippetPoint call(Row row) {
      java.util.List<Float> values = row.getList(3);
      float[] vector = new float[values.size()];
      for (int i = 0; i < vector.length; i++) {
        vector[i] = values.get(i);
      }
      return new SnippetPoint(row.getString(0), row.getString(1), row.getString(2), vector);
    }
  }

  private static final class InSample implements Function<SnippetPoint, Boolean> {

    private static final long serialVersionUID = 1L;

    private final String level;
    private final double share;

    InSample(String level, double share) {
      this.level = level;
      this.share = share;
    }

    @Override
    public Boolean call(SnippetPoint point) {
      return point.level().equals(level) && point.inSample(share);
    }
  }
}
