package dev.codestrata.export;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** {@code ATTRIBUTION.parquet}: where each file of a dataset comes from and who is to be named. */
final class Attribution {

  static final String FILE = "ATTRIBUTION.parquet";

  /** People named for each repository; the count says how many there are. */
  static final int NAMED_CONTRIBUTORS = 20;

  private static final String STAGE = "_attribution";

  private Attribution() {}

  /** People of each repository: repository_id, contributors (most commits first), their number. */
  static Dataset<Row> people(Dataset<Row> contributors) {
    return contributors
        .where(not(col("is_bot")).and(col("name").isNotNull()))
        .groupBy("repository_id", "name")
        .agg(expr("sum(commits)").as("commits"))
        .withColumn("minus", expr("-commits"))
        .groupBy("repository_id")
        .agg(
            expr("slice(sort_array(collect_list(struct(minus, name))), 1, "
                    + NAMED_CONTRIBUTORS
                    + ").name")
                .as("contributors"),
            count(lit(1)).as("contributor_count"));
  }

  static void write(Dataset<Row> selected, Dataset<Row> people, DatasetDirectory directory) {
    selected
        .join(broadcast(people), new String[] {"repository_id"}, "left")
        .select(
            col("split"),
            col("repository"),
            col("repository_url"),
            col("path"),
            col("commit_id"),
            col("blob_id"),
            col("license"),
            col("license_evidence"),
            col("url"),
            expr("coalesce(contributors, cast(array() as array<string>))").as("contributors"),
            expr("coalesce(contributor_count, 0L)").as("contributor_count"))
        .repartition(1)
        .sortWithinPartitions("repository", "path")
        .write()
        .option("compression", "zstd")
        .parquet(directory.uri(STAGE));
    for (String staged : directory.child(STAGE).list()) {
      if (staged.endsWith(".parquet")) {
        directory.move(STAGE + "/" + staged, FILE);
      }
    }
    directory.delete(STAGE);
  }
}
