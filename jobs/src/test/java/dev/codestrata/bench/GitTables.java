package dev.codestrata.bench;

import java.nio.file.Path;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads the {@code git} table source in one session that stays warm. */
final class GitTables implements AutoCloseable {

  private final SparkSession spark;

  GitTables(Path scratch) {
    spark =
        SparkSession.builder()
            .appName("codestrata-bench")
            .master("local[*]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", 4)
            .config("spark.databricks.delta.snapshotPartitions", 2)
            .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toString())
            .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
            .config(
                "spark.sql.catalog.spark_catalog",
                "org.apache.spark.sql.delta.catalog.DeltaCatalog")
            .getOrCreate();
  }

  /** Commits with people, times and messages, and their files with renames and counted lines. */
  void history(Path repository) {
    discard(
        read("commits")
            .load(repository.toString())
            .select(
                "commit_id", "parents", "author_name", "author_email", "authored_at", "message"));
    changedFiles(repository);
  }

  /** Changed files with renames and counted lines. */
  void changedFiles(Path repository) {
    discard(changes(repository));
  }

  /** The content of all files at the head. */
  void headContent(Path repository) {
    discard(
        read("blobs")
            .option("scope", "head")
            .load(repository.toString())
            .select("blob_id", "content"));
  }

  /** The same changed files, kept as a Delta table. */
  void historyToDelta(Path repository, Path table) {
    changes(repository).write().format("delta").mode("overwrite").save(table.toString());
  }

  SparkSession session() {
    return spark;
  }

  @Override
  public void close() {
    spark.stop();
  }

  private Dataset<Row> changes(Path repository) {
    return read("commit_files")
        .load(repository.toString())
        .select("commit_id", "path", "old_path", "change", "additions", "deletions");
  }

  private DataFrameReader read(String table) {
    return spark.read().format("git").option("table", table);
  }

  private static void discard(Dataset<Row> rows) {
    rows.write().format("noop").mode("overwrite").save();
  }
}
