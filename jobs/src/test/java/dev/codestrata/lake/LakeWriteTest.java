package dev.codestrata.lake;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codestrata.tables.BlobRow;
import dev.codestrata.tables.ContributorRow;
import dev.codestrata.tables.DeadLetterRow;
import dev.codestrata.tables.DroppedFileRow;
import dev.codestrata.tables.LakeTable;
import dev.codestrata.tables.RefRow;
import dev.codestrata.tables.RepositoryCommitRow;
import dev.codestrata.tables.RepositoryRow;
import dev.codestrata.tables.SampleRows;
import dev.codestrata.tables.SnapshotFileRow;
import dev.codestrata.tables.Tables;
import dev.codestrata.testing.DataFrames;
import dev.codestrata.testing.SharedSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeWriteTest {

  private static final RunStamp FIRST =
      new RunStamp("run-1", Instant.parse("2026-01-01T00:00:00Z"));
  private static final RunStamp SECOND =
      new RunStamp("run-2", Instant.parse("2026-01-02T00:00:00Z"));

  @TempDir Path directory;

  private Lake lake;

  @BeforeEach
  void openLake() {
    lake = Lake.openOrCreate(SharedSpark.interpretingSession(), directory.toString());
  }

  @Test
  void insertNewLeavesKnownRowsAndMakesNoVersionForNothing() throws Exception {
    LakeTable<BlobRow> blobs = Tables.BLOBS;
    assertThat(lake.exists(blobs)).isFalse();
    assertThat(lake.read(blobs).count()).isZero();

    WriteResult first = lake.insertNew(blobs, blobs(0, 3), FIRST);
    long files = dataFiles(blobs);
    WriteResult again = lake.insertNew(blobs, blobs(0, 3), SECOND);
    assertThat(dataFiles(blobs)).as("files after a write without news").isEqualTo(files);
    WriteResult more = lake.insertNew(blobs, blobs(2, 5), SECOND);

    assertThat(first).isEqualTo(WriteResult.at(0, 3, 0, 0));
    assertThat(again).isEqualTo(WriteResult.UNCHANGED);
    assertThat(more).isEqualTo(WriteResult.at(1, 2, 0, 0));
    assertThat(runs(blobs, "blob_id")).containsExactly("run-1", "run-1", "run-1", "run-2", "run-2");
    assertThat(lake.versions()).isEqualTo(Map.of("blobs", 1L));
    DataFrames.assertSameRows(
        lake.readAsOf(blobs, Map.of("blobs", 0L)).drop("run_id", "written_at"), blobs(0, 3));
  }

  @Test
  void insertNewKeepsOneOfSeveralRowsWithOneKeyWhateverTheirOrder() {
    List<String> kept = new ArrayList<>();
    for (boolean reversed : new boolean[] {false, true}) {
      Lake other =
          Lake.openOrCreate(lake.spark(), directory.resolve("reversed-" + reversed).toString());
      List<BlobRow> rows =
          new ArrayList<>(
              IntStream.range(0, 20)
                  .mapToObj(i -> blob("same", "batch-" + (reversed ? 19 - i : i)))
                  .toList());
      other.insertNew(Tables.BLOBS, other.rows(Tables.BLOBS, rows), FIRST);
      assertThat(other.read(Tables.BLOBS).count()).isEqualTo(1);
      kept.add(other.read(Tables.BLOBS).head().getAs("ingest_batch"));
    }
    assertThat(kept.get(0)).isEqualTo(kept.get(1));
  }

  @Test
  void writersOfOneTableAtOnceInsertEachKeyOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    long inserted = 0;
    try {
      List<Future<WriteResult>> results = new ArrayList<>();
      for (int writer = 0; writer < 4; writer++) {
        // A lake of its own for each, as in processes of their own; all keys overlap.
        Lake own = Lake.openOrCreate(lake.spark(), directory.toString());
        int from = writer;
        results.add(
            threads.submit(() -> own.insertNew(Tables.BLOBS, blobs(from, from + 4), FIRST)));
      }
      for (Future<WriteResult> result : results) {
        inserted += result.get().inserted();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(inserted).isEqualTo(7);
    assertThat(lake.read(Tables.BLOBS).count()).isEqualTo(7);
    assertThat(dataFiles(Tables.BLOBS))
        .as("files of overtaken attempts are gone")
        .isEqualTo(lake.read(Tables.BLOBS).inputFiles().length);
    assertThat(new RowAccounting(lake).duplicateKeys()).isEmpty();
  }

  @Test
  void upsertRewritesOnlyWhatDiffers() {
    LakeTable<RepositoryRow> table = Tables.REPOSITORIES;
    Dataset<Row> rows = samples(table, 0, 4);
    assertThat(lake.upsert(table, rows, FIRST)).isEqualTo(WriteResult.at(0, 4, 0, 0));

    // Shuffled rows with equal maps and lists are equal rows.
    assertThat(lake.upsert(table, rows.repartition(3), SECOND)).isEqualTo(WriteResult.UNCHANGED);

    Dataset<Row> changed =
        samples(table, 2, 6)
            .withColumn(
                "stars", expr("CASE WHEN repository_id LIKE '%Id 2 %' THEN 0 ELSE stars END"));
    assertThat(lake.upsert(table, changed, SECOND)).isEqualTo(WriteResult.at(1, 2, 1, 0));
    assertThat(runs(table, "repository_id"))
        .containsExactly("run-1", "run-1", "run-2", "run-1", "run-2", "run-2");
    DataFrames.assertSameRows(
        samples(table, 0, 2).unionByName(changed), lake.read(table).drop("run_id", "written_at"));
  }

  @Test
  void changeDataFeedTellsExactlyWhatChanged() {
    LakeTable<RefRow> table = Tables.REFS;
    lake.upsert(table, refs("a", "main:1", "old:1", "same:1"), FIRST);
    lake.replaceRepositories(table, List.of("a"), refs("a", "main:2", "same:1", "new:1"), SECOND);

    assertThat(
            lake.spark()
                .read()
                .format("delta")
                .option("readChangeFeed", "true")
                .option("startingVersion", 1)
                .load(lake.uri(table))
                .select("_change_type", "name", "commit_id")
                .collectAsList())
        .extracting(row -> row.mkString(" "))
        .containsExactlyInAnyOrder(
            "update_preimage main 1", "update_postimage main 2", "delete old 1", "insert new 1");
  }

  @Test
  void replaceRepositoriesTouchesNoOtherRepositoryAndNoUnchangedRow() {
    LakeTable<RefRow> table = Tables.REFS;
    lake.replaceRepositories(table, List.of("a"), refs("a", "main:1", "old:1", "same:1"), FIRST);
    assertThat(lake.replaceRepositories(table, List.of("b"), refs("b", "main:1"), FIRST))
        .isEqualTo(WriteResult.at(1, 1, 0, 0));

    assertThat(
            lake.replaceRepositories(
                table,
                List.of("b", "a"),
                refs("b", "main:1").unionByName(refs("a", "same:1", "main:1", "old:1")),
                SECOND))
        .isEqualTo(WriteResult.UNCHANGED);
    assertThat(
            lake.replaceRepositories(
                table, List.of("a"), refs("a", "main:2", "same:1", "new:1"), SECOND))
        .isEqualTo(WriteResult.at(2, 1, 1, 1));

    assertThat(
            lake.read(table)
                .orderBy("repository_id", "name")
                .select("repository_id", "name", "commit_id", "run_id")
                .collectAsList())
        .extracting(row -> row.mkString(" "))
        .containsExactly("a main 2 run-2", "a new 1 run-2", "a same 1 run-1", "b main 1 run-1");
    assertThat(lake.replaceRepositories(table, List.of("a"), refs("a"), SECOND))
        .isEqualTo(WriteResult.at(3, 0, 0, 3));
    assertThat(lake.replaceAll(table, refs("c", "x:1"), SECOND))
        .isEqualTo(WriteResult.at(4, 1, 0, 1));
  }

  @Test
  void nullInAKeyIsAValue() {
    LakeTable<DeadLetterRow> table = Tables.DEAD_LETTERS;
    Dataset<Row> letters =
        lake.rows(
            table,
            List.of(
                new DeadLetterRow(
                    null,
                    "discover",
                    "input:3",
                    "InvalidInput",
                    "bad",
                    1,
                    null,
                    null,
                    null,
                    null,
                    "x y")));

    assertThat(lake.upsert(table, letters, FIRST).inserted()).isEqualTo(1);
    assertThat(lake.upsert(table, letters, SECOND)).isEqualTo(WriteResult.UNCHANGED);
    assertThat(lake.upsert(table, letters.withColumn("attempts", lit(2)), SECOND))
        .isEqualTo(WriteResult.at(1, 0, 1, 0));
  }

  @Test
  void rowsThatContradictEachOtherAreRefused() {
    Dataset<Row> twice = refs("a", "main:1", "main:2");

    for (Dataset<Row> source : List.of(twice, twice.repartition(2))) {
      assertThatThrownBy(() -> lake.upsert(Tables.REFS, source, FIRST))
          .isInstanceOf(LakeException.class)
          .hasMessage("Two rows for table refs have the same key (repository_id, name): a, main");
    }
    assertThat(lake.exists(Tables.REFS)).isFalse();
  }

  @Test
  void wrongColumnsAreRefused() {
    assertThatThrownBy(
            () ->
                lake.upsert(Tables.REFS, refs("a", "m:1").withColumnRenamed("kind", "sort"), FIRST))
        .isInstanceOf(LakeException.class)
        .hasMessage("Rows for table refs lack columns [kind] and have unknown columns [sort]");
  }

  @Test
  void lakeOfALaterReleaseIsRefused() {
    LakeTable<RepositoryCommitRow> table = Tables.REPOSITORY_COMMITS;
    LakeFiles files =
        new LakeFiles(directory.toString(), lake.spark().sessionState().newHadoopConf());
    DeltaTableLog later =
        new DeltaTableLog(lake.spark(), table, Stamps.storedSchema(table), 9, files.table(table));
    var transaction = later.begin();
    later.commit(transaction, List.of(), "later release");
    String message =
        "Table repository_commits at file:"
            + directory.toAbsolutePath()
            + "/tables/repository_commits has schema version 9, but this program knows only up to"
            + " 1: use the Codestrata release that wrote it, or a later one";

    assertThatThrownBy(() -> lake.insertNew(table, samples(table, 0, 1), FIRST))
        .isInstanceOf(LakeException.class)
        .hasMessage(message);
    files.writeSchemaVersions(9);
    assertThatThrownBy(() -> Lake.open(lake.spark(), directory.toString()))
        .isInstanceOf(LakeException.class)
        .hasMessage(message);
  }

  @Test
  void whereThereIsNoLakeOpeningSaysSo() {
    String nowhere = directory.resolve("nowhere").toString();
    assertThat(Lake.existsAt(lake.spark(), nowhere)).isFalse();
    assertThatThrownBy(() -> Lake.open(lake.spark(), nowhere))
        .isInstanceOf(LakeException.class)
        .hasMessageStartingWith("There is no lake at file:" + nowhere);
    assertThatThrownBy(() -> Lake.open(lake.spark(), "nosuchscheme://x/y"))
        .isInstanceOf(LakeException.class)
        .hasMessageStartingWith("The lake URI \"nosuchscheme://x/y\" cannot be used: ");
    assertThatThrownBy(() -> Lake.openOrCreate(lake.spark(), "/proc/lake"))
        .isInstanceOf(LakeException.class)
        .hasMessageStartingWith("The lake at file:/proc/lake cannot be written: ");
  }

  @Test
  void accountingFindsDuplicatesAndLostFiles() {
    Dataset<Row> in =
        lake.rows(
            Tables.SNAPSHOT_FILES,
            List.of(
                new SnapshotFileRow("a", "x", "1", "100644", 1L),
                new SnapshotFileRow("a", "y", "2", "100644", 1L),
                new SnapshotFileRow("b", "z", "3", "100644", 1L)));
    lake.insertNew(
        Tables.DROPPED_FILES,
        lake.rows(
            Tables.DROPPED_FILES,
            List.of(
                new DroppedFileRow("a", "y", "analyze", "2", "binary"),
                new DroppedFileRow("b", "z", "ingest", "3", "too_large"))),
        FIRST);
    RowAccounting accounting = new RowAccounting(lake);

    assertThat(accounting.imbalances("analyze", in, in.filter("path <> 'y'"))).isEmpty();
    assertThat(accounting.imbalances("analyze", in, in.filter("path = 'x'")))
        .containsExactly(new RowAccounting.Imbalance("b", "analyze", 1, 0, 0));

    assertThat(accounting.duplicateKeys()).isEmpty();
    lake.read(Tables.DROPPED_FILES)
        .filter("path = 'y'")
        .write()
        .format("delta")
        .mode("append")
        .save(lake.uri(Tables.DROPPED_FILES));
    assertThat(accounting.duplicateKeys())
        .containsExactly(new RowAccounting.DuplicateKey("dropped_files", 1, "(a, y, analyze, 2)"));
  }

  @Test
  void contributorsSurviveUnicodeAndEmptyCollections() {
    LakeTable<ContributorRow> table = Tables.CONTRIBUTORS;
    lake.upsert(table, samples(table, 0, 2), FIRST);
    assertThat(lake.upsert(table, lake.read(table).drop("run_id", "written_at"), SECOND))
        .isEqualTo(WriteResult.UNCHANGED);
  }

  private List<String> runs(LakeTable<?> table, String key) {
    return lake.read(table).orderBy(key).collectAsList().stream()
        .map(row -> row.<String>getAs("run_id"))
        .toList();
  }

  private long dataFiles(LakeTable<?> table) throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("tables").resolve(table.name()))) {
      return files.filter(file -> file.toString().endsWith(".parquet")).count();
    }
  }

  private <R extends Record> Dataset<Row> samples(LakeTable<R> table, int from, int to) {
    return lake.rows(
        table,
        IntStream.range(from, to)
            .mapToObj(seed -> SampleRows.full(table.schema().recordType(), seed))
            .toList());
  }

  private Dataset<Row> blobs(int from, int to) {
    return lake.rows(
        Tables.BLOBS, IntStream.range(from, to).mapToObj(i -> blob("blob-" + i, "batch")).toList());
  }

  private static BlobRow blob(String id, String batch) {
    return new BlobRow(id, 3, "UTF-8", false, "abc", null, true, batch);
  }

  private Dataset<Row> refs(String repository, String... namesAndCommits) {
    List<RefRow> rows = new ArrayList<>();
    for (String ref : namesAndCommits) {
      int colon = ref.indexOf(':');
      rows.add(
          new RefRow(
              repository, ref.substring(0, colon), "branch", ref.substring(colon + 1), null, null));
    }
    return lake.rows(Tables.REFS, rows);
  }
}
