package dev.codestrata.export;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dev.codestrata.source.privacy.Redactor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/**
 * The Parquet files of a dataset, {@code data/train-00000-of-00001.parquet} and so on. Rows go to
 * files by a hash of their key and lie there in the order of repository and path, so that equal
 * rows give equal files.
 */
final class DataFiles {

  static final String FOLDER = "data";

  private static final String STAGE = "_data";
  private static final Pattern STAGED =
      Pattern.compile("split=([a-z]+)/bucket=(\\d+)/part-[^/]*\\.parquet");

  private DataFiles() {}

  /** Writes the selected files with their content. */
  static void write(
      Dataset<Row> selected,
      Dataset<Row> blobs,
      DatasetConfig config,
      ExportPlan plan,
      DatasetDirectory directory) {
    Map<String, Integer> buckets = new TreeMap<>();
    plan.bytesBySplit()
        .forEach((split, bytes) -> buckets.put(split.label(), buckets(bytes, config)));
    List<Column> columns = new ArrayList<>();
    config.columns().forEach(column -> columns.add(col(column.label())));
    columns.add(col("split"));
    columns.add(col("bucket"));
    Column content =
        config.redact()
            ? functions.udf(new Redact(), DataTypes.StringType).apply(col("content"))
            : col("content");
    Dataset<Row> contents =
        blobs.where(col("content").isNotNull()).select(col("blob_id"), content.as("content"));
    selected
        .withColumn("bucket", bucket(buckets))
        .join(contents, "blob_id")
        .repartition(
            buckets.values().stream().mapToInt(Integer::intValue).sum(),
            col("split"),
            col("bucket"))
        .sortWithinPartitions("split", "bucket", "repository_id", "path")
        .select(columns.toArray(Column[]::new))
        .write()
        .option("compression", "zstd")
        .partitionBy("split", "bucket")
        .parquet(directory.uri(STAGE));
    name(directory, buckets);
  }

  private static final class Redact implements UDF1<String, String> {
    private static final long serialVersionUID = 1L;

    @Override
    public String call(String content) {
      return Redactor.redact(content);
    }
  }

  private static int buckets(long bytes, DatasetConfig config) {
    return (int) Math.max(1, (bytes + config.maxFileBytes() - 1) / config.maxFileBytes());
  }

  private static Column bucket(Map<String, Integer> buckets) {
    Column bucket = lit(0);
    for (Map.Entry<String, Integer> split : buckets.entrySet()) {
      if (split.getValue() > 1) {
        Column hash = functions.xxhash64(col("repository_id"), col("path"));
        bucket =
            when(
                    col("split").equalTo(split.getKey()),
                    functions.pmod(hash, lit((long) split.getValue())).cast("int"))
                .otherwise(bucket);
      }
    }
    return bucket;
  }

  /** Gives Spark's files the names that dataset readers expect. */
  private static void name(DatasetDirectory directory, Map<String, Integer> buckets) {
    for (String staged : directory.child(STAGE).list()) {
      Matcher matcher = STAGED.matcher(staged);
      if (matcher.matches()) {
        String split = matcher.group(1);
        directory.move(
            STAGE + "/" + staged,
            String.format(
                "%s/%s-%05d-of-%05d.parquet",
                FOLDER, split, Integer.parseInt(matcher.group(2)), buckets.get(split)));
      }
    }
    directory.delete(STAGE);
  }
}
