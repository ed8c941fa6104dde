package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;

import dev.codestrata.stages.CodeAge;
import dev.codestrata.stages.Reading;
import dev.codestrata.tables.Tables;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The age of a batch's definitions; comes after {@code definitions}. */
final class AgeBatch {

  private static final StructType KNOWN_HEADS =
      new StructType()
          .add("repository_id", DataTypes.StringType)
          .add("known_head", DataTypes.StringType);

  private final Batch batch;

  AgeBatch(Batch batch) {
    this.batch = batch;
  }

  /**
   * @param files {@code repository_id, path, blob_id, language} of the batch
   */
  void run(Dataset<Row> files) throws Exception {
    Dataset<Row> definitions =
        batch
            .lake()
            .read(Tables.DEFINITIONS)
            .select(
                "definition_id",
                "blob_id",
                "language",
                "start_line",
                "end_line",
                "analyzer_version");
    String[] file = {"repository_id", "path"};
    Dataset<Row> atHead =
        files
            .join(
                batch.read(Tables.SNAPSHOT_FILES).select("repository_id", "path", "size_bytes"),
                file)
            .join(
                definitions
                    .where(col("analyzer_version").equalTo(batch.analyzerVersion()))
                    .drop("analyzer_version"),
                new String[] {"blob_id", "language"})
            .drop("blob_id", "language");
    Dataset<Row> heads = knownHeads();
    Dataset<Row> known =
        batch
            .read(Tables.CODE_AGE)
            .select("repository_id", "path", "definition_id", "commit_id", "changed_at")
            .join(heads.select("repository_id"), "repository_id")
            .join(definitions.select("definition_id", "start_line", "end_line"), "definition_id");
    try (Reading ages =
        CodeAge.of(
            batch.repositoriesAt().join(heads, new String[] {"repository_id"}, "left"),
            atHead,
            known,
            batch.read(Tables.REPOSITORY_COMMITS).select("repository_id", "commit_id"),
            batch.lake().read(Tables.COMMIT_FILES).select("commit_id", "path"),
            batch.config().ingest(),
            batch.parallelism())) {
      batch.step(
          "walk back to last changes",
          () -> {
            batch.report("analyze", ages.problems().collectAsList());
            return null;
          });
      batch.replace(Tables.CODE_AGE, ages.values().where(batch.belongs()));
    }
  }

  private Dataset<Row> knownHeads() {
    List<Row> rows =
        batch.completeHeads().entrySet().stream()
            .map(head -> RowFactory.create(head.getKey(), head.getValue()))
            .toList();
    return batch.lake().spark().createDataFrame(rows, KNOWN_HEADS);
  }
}
