package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import dev.codestrata.stages.AnalyzeBlobs;
import dev.codestrata.stages.DeclaredDependencies;
import dev.codestrata.stages.FileFacts;
import dev.codestrata.stages.FileLanguages;
import dev.codestrata.tables.DropReason;
import dev.codestrata.tables.LakeTable;
import dev.codestrata.tables.Tables;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Understanding of a batch: each distinct content that the ledger does not have is analysed once.
 * Results come before the ledger, and the ledger before the facts of each repository.
 */
final class AnalyzeBatch {

  private static final String[] BLOB_AND_LANGUAGE = {"blob_id", "language"};

  private final Batch batch;
  private final Relatives relatives;

  AnalyzeBatch(Batch batch, Relatives relatives) {
    this.batch = batch;
    this.relatives = relatives;
  }

  void run() throws Exception {
    Dataset<Row> snapshot = batch.read(Tables.SNAPSHOT_FILES);
    Dataset<Row> files =
        FileLanguages.of(snapshot.where(isRegularFile()), contentsOf(snapshot))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      analyze(files);
      failed(files);
      Lanes.run(
          () -> {
            Lanes.run(() -> facts(files), () -> dependencies(snapshot));
            new StructureBatch(batch).run(files, contentsOf(files));
          },
          () -> dropped(snapshot, files),
          () -> requirements(files),
          () -> new AgeBatch(batch, relatives).run(files));
    } finally {
      files.unpersist(false);
    }
  }

  private static Column isRegularFile() {
    return col("mode").isin("100644", "100755");
  }

  /** Texts of the batch's files: only those parts of the table are read that hold some. */
  private Dataset<Row> contentsOf(Dataset<Row> files) {
    Dataset<Row> blobs = batch.lake().read(Tables.BLOBS).where(col("content").isNotNull());
    List<Row> batches =
        blobs
            .select("blob_id", "ingest_batch")
            .join(files.select("blob_id"), new String[] {"blob_id"}, "left_semi")
            .select("ingest_batch")
            .distinct()
            .collectAsList();
    return blobs
        .where(col("ingest_batch").isin(batches.stream().map(r -> r.getString(0)).toArray()))
        .select("blob_id", "content");
  }

  private void analyze(Dataset<Row> files) throws Exception {
    Map<String, Integer> again = batch.blobsToTryAgain();
    Dataset<Row> ledger =
        batch
            .lake()
            .read(Tables.BLOB_ANALYSES)
            .where(col("analyzer_version").equalTo(batch.analyzerVersion()))
            .where(not(failedReason().and(col("blob_id").isin(again.keySet().toArray()))))
            .select("blob_id", "language");
    Dataset<Row> pending =
        FileLanguages.toAnalyze(
                files, batch.lake().read(Tables.BLOBS).where(col("content").isNotNull()))
            .join(ledger, BLOB_AND_LANGUAGE, "left_anti")
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      long count = batch.step("select contents", pending::count);
      if (count == 0) {
        return;
      }
      Dataset<Row> texts = contentsOf(pending).join(broadcast(pending), "blob_id");
      try (AnalyzeBlobs understood =
          new AnalyzeBlobs(
              texts,
              batch.rules(),
              batch.id(),
              again,
              batch.config().analyze(),
              4 * batch.parallelism())) {
        List<Row> broken = batch.step("analyze", understood.brokenRules()::collectAsList);
        broken.forEach(
            r -> batch.brokenRule(r.getAs("blob_id"), r.getAs("rule"), r.getAs("message")));
        // Keys of the last three leave the analyzer out: a newer one's rows take the place of the
        // old.
        Lanes.run(
            () -> insert(Tables.BLOB_METRICS, understood.metrics(), again),
            () -> batch.upsert(Tables.DEFINITIONS, understood.definitions()),
            () -> batch.upsert(Tables.IMPORTS, understood.imports()),
            () -> batch.upsert(Tables.BLOB_PATTERNS, understood.patterns()));
        insert(Tables.BLOB_ANALYSES, understood.ledger(), again);
      }
    } finally {
      pending.unpersist(false);
    }
  }

  /** A blob that is tried again has its rows already. */
  private void insert(LakeTable<?> table, Dataset<Row> rows, Map<String, Integer> again)
      throws Exception {
    if (again.isEmpty()) {
      batch.insertNew(table, rows);
    } else {
      batch.upsert(table, rows);
    }
  }

  private static Column failedReason() {
    return coalesce(
        col("reason").isin(DropReason.TIMED_OUT.value(), DropReason.QUARANTINED.value()),
        lit(false));
  }

  /** Blobs whose analysis was stopped or ended a process are dead letters of their repositories. */
  private void failed(Dataset<Row> files) throws Exception {
    Dataset<Row> failures =
        batch
            .lake()
            .read(Tables.BLOB_ANALYSES)
            .where(col("analyzer_version").equalTo(batch.analyzerVersion()))
            .where(failedReason())
            .join(files.select("repository_id", "blob_id", "language", "path"), BLOB_AND_LANGUAGE)
            .groupBy("repository_id", "blob_id", "reason", "batch_id")
            .agg(min("path").as("path"));
    for (Row row : batch.step("failed analyses", failures::collectAsList)) {
      batch.failedAnalysis(
          row.getAs("repository_id"),
          row.getAs("blob_id"),
          row.getAs("path"),
          row.getAs("reason"),
          batch.id().equals(row.getAs("batch_id")));
    }
  }

  private void facts(Dataset<Row> files) throws Exception {
    Dataset<Row> metrics =
        batch
            .lake()
            .read(Tables.BLOB_METRICS)
            .where(col("analyzer_version").equalTo(batch.analyzerVersion()));
    batch.replace(Tables.FILE_FACTS, FileFacts.of(files, metrics));
  }

  /** Known of each content by its one parse; here it only finds its paths. */
  private void requirements(Dataset<Row> files) throws Exception {
    Dataset<Row> required =
        batch
            .lake()
            .read(Tables.BLOB_METRICS)
            .where(col("analyzer_version").equalTo(batch.analyzerVersion()))
            .where(col("minimum_version").isNotNull())
            .select("blob_id", "language", "minimum_version", "because");
    batch.replace(
        Tables.LANGUAGE_REQUIREMENTS,
        files
            .join(required, BLOB_AND_LANGUAGE)
            .select("repository_id", "path", "language", "minimum_version", "because"));
  }

  private void dependencies(Dataset<Row> snapshot) throws Exception {
    Dataset<Row> manifests = DeclaredDependencies.manifests(snapshot.where(isRegularFile()));
    batch.replace(Tables.DEPENDENCIES, DeclaredDependencies.of(manifests, contentsOf(manifests)));
  }

  /**
   * Every entry of a tree that did not become a text, and every text that was not analysed, with
   * the reason.
   */
  private void dropped(Dataset<Row> snapshot, Dataset<Row> files) throws Exception {
    Dataset<Row> blobs =
        batch
            .lake()
            .read(Tables.BLOBS)
            .select(
                col("blob_id"),
                col("excluded_reason"),
                col("content").isNotNull().as("has_text"),
                col("in_head"));
    Dataset<Row> entries = snapshot.join(blobs, new String[] {"blob_id"}, "left");
    Dataset<Row> notIngested =
        entries
            .where(col("has_text").isNull().or(col("has_text").equalTo(false)))
            .select(
                col("repository_id"),
                col("path"),
                lit("ingest").as("stage"),
                col("blob_id"),
                when(col("mode").equalTo("160000"), DropReason.SUBMODULE.value())
                    .when(col("mode").equalTo("120000"), DropReason.SYMLINK.value())
                    .otherwise(
                        coalesce(col("excluded_reason"), lit(DropReason.MISSING_OBJECT.value())))
                    .as("reason"));
    Dataset<Row> ledger =
        batch
            .lake()
            .read(Tables.BLOB_ANALYSES)
            .where(col("analyzer_version").equalTo(batch.analyzerVersion()))
            .select(col("blob_id"), col("language"), col("reason").as("ledger_reason"));
    Dataset<Row> notAnalysed =
        files
            .join(
                blobs.where(col("has_text")).select("blob_id"),
                new String[] {"blob_id"},
                "left_semi")
            .join(ledger, BLOB_AND_LANGUAGE, "left")
            .where(col("language").isNull().or(col("ledger_reason").isNotNull()))
            .select(
                col("repository_id"),
                col("path"),
                lit("analyze").as("stage"),
                col("blob_id"),
                coalesce(col("ledger_reason"), lit(DropReason.UNKNOWN_LANGUAGE.value()))
                    .as("reason"));
    batch.replace(Tables.DROPPED_FILES, notIngested.unionByName(notAnalysed));
  }
}
