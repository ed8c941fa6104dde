package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import dev.codestrata.stages.CommitLists;
import dev.codestrata.stages.Contributors;
import dev.codestrata.stages.ForkRoots;
import dev.codestrata.stages.HeadBlobs;
import dev.codestrata.stages.History;
import dev.codestrata.stages.Inspection;
import dev.codestrata.stages.Reading;
import dev.codestrata.stages.SnapshotFiles;
import dev.codestrata.tables.RefRow;
import dev.codestrata.tables.Tables;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Git facts of a batch: ids first, then exactly the commits and contents that the lake does not
 * have. What is known by content is written before what says which repository has it.
 */
final class IngestBatch {

  private final Batch batch;
  private long listed;

  IngestBatch(Batch batch) {
    this.batch = batch;
  }

  void run() throws Exception {
    Dataset<Row> at = batch.repositoriesAt();
    try (Reading tree = SnapshotFiles.of(at, batch.config().ingest());
        Reading walk = CommitLists.of(at, batch.config().ingest())) {
      batch.step(
          "list files and commits",
          () -> {
            List<Row> problems = new ArrayList<>(tree.problems().collectAsList());
            problems.addAll(walk.problems().collectAsList());
            batch.report("ingest", problems);
            listed = walk.values().count();
            if (tree.values().count() + listed > QueryCompilation.WORTHWHILE_ROWS) {
              QueryCompilation.on(batch.lake().spark());
            }
            return null;
          });
      if (batch.isEmpty()) {
        return;
      }
      Dataset<Row> files = tree.values().where(batch.belongs());
      Dataset<Row> commits = walk.values().where(batch.belongs());
      try (Reading history =
          History.of(
              unknownCommits(commits), listed, batch.config().ingest(), batch.parallelism())) {
        Lanes.run(() -> files(at, files), () -> commitFiles(history), this::refs);
        historicalBlobs(history.values());
        // Last of what is known by content: a commit that the lake has whole is never read again.
        Lanes.run(() -> commits(history.values()), () -> repositoryCommits(commits));
      }
      // Its source is what was written just before.
      batch.replace(
          Tables.CONTRIBUTORS,
          Contributors.of(
              commits.where(col("in_default_branch")),
              batch.lake().read(Tables.COMMITS),
              mailmaps()));
      forkRoots(commits);
    }
  }

  private void forkRoots(Dataset<Row> commits) throws Exception {
    Dataset<Row> roots =
        ForkRoots.of(commits.where(col("in_default_branch")), batch.lake().read(Tables.COMMITS));
    Dataset<Row> repositories = batch.read(Tables.REPOSITORIES);
    batch.upsert(
        Tables.REPOSITORIES,
        repositories
            .drop("fork_root")
            .join(roots, "repository_id")
            .selectExpr(Tables.REPOSITORIES.schema().structType().fieldNames()));
  }

  private void files(Dataset<Row> at, Dataset<Row> files) throws Exception {
    Dataset<Row> known = batch.lake().read(Tables.BLOBS).where(col("in_head")).select("blob_id");
    Dataset<Row> wanted =
        files
            .where(col("mode").isin("100644", "100755"))
            .join(known, new String[] {"blob_id"}, "left_anti")
            .join(at.select("repository_id", "directory"), "repository_id")
            .select("repository_id", "directory", "blob_id", "size_bytes");
    try (Reading blobs =
        HeadBlobs.of(wanted, batch.id(), batch.config().ingest(), batch.parallelism())) {
      report("read files", blobs);
      // A content that was only historical so far gets its text now, hence not insert-only.
      batch.upsert(Tables.BLOBS, blobs.values());
    }
    batch.replace(Tables.SNAPSHOT_FILES, files);
  }

  /** Ids first: the contents that a lake holds are too many to look through. */
  private Dataset<Row> mailmaps() {
    Dataset<Row> files =
        batch
            .read(Tables.SNAPSHOT_FILES)
            .where(col("path").equalTo(".mailmap").and(col("mode").isin("100644", "100755")))
            .select("repository_id", "blob_id");
    Object[] ids =
        files.collectAsList().stream().map(row -> row.<String>getAs("blob_id")).toArray();
    return batch
        .lake()
        .read(Tables.BLOBS)
        .where(col("blob_id").isin(ids))
        .select("blob_id", "content")
        .join(files, "blob_id")
        .select("repository_id", "content");
  }

  private Dataset<Row> unknownCommits(Dataset<Row> commits) {
    return commits.join(
        batch.lake().read(Tables.COMMITS).where(not(cutOff())).select("commit_id"),
        new String[] {"commit_id"},
        "left_anti");
  }

  /**
   * A commit that a shallow clone ended at, and others whose changes could not be read, are known
   * without what they changed: where a repository has their parents, they are read again.
   */
  private static Column cutOff() {
    return col("files_changed").isNull().and(not(col("is_merge")));
  }

  private void commits(Dataset<Row> read) throws Exception {
    Dataset<Row> rows = read.select("commit.*");
    if (batch.lake().read(Tables.COMMITS).where(cutOff()).isEmpty()) {
      batch.insertNew(Tables.COMMITS, rows);
    } else {
      batch.upsert(Tables.COMMITS, rows);
    }
  }

  private void commitFiles(Reading history) throws Exception {
    report("read history", history);
    batch.insertNew(
        Tables.COMMIT_FILES, history.values().select(explode(col("files")).as("f")).select("f.*"));
  }

  private void repositoryCommits(Dataset<Row> commits) throws Exception {
    batch.replace(
        Tables.REPOSITORY_COMMITS,
        commits.select(col("repository_id"), col("commit_id"), col("in_default_branch")));
  }

  private void historicalBlobs(Dataset<Row> read) throws Exception {
    Dataset<Row> sizes =
        read.select(explode(col("sizes")).as("s")).select("s.*").dropDuplicates("blob_id");
    Dataset<Row> rows =
        sizes.select(
            col("blob_id"),
            col("size_bytes"),
            lit(null).cast("string").as("encoding"),
            lit(null).cast("boolean").as("is_binary"),
            lit(null).cast("string").as("content"),
            lit(null).cast("string").as("excluded_reason"),
            lit(false).as("in_head"),
            lit(batch.id()).as("ingest_batch"));
    batch.insertNew(Tables.BLOBS, rows);
  }

  private void refs() throws Exception {
    List<RefRow> refs = new ArrayList<>();
    for (Inspection inspection : batch.inspections()) {
      refs.addAll(inspection.refs());
    }
    batch.replace(Tables.REFS, batch.lake().rows(Tables.REFS, refs));
  }

  /** Materialises a reading, so that later writes share it, and takes its problems. */
  private void report(String step, Reading reading) throws Exception {
    batch.step(
        step,
        () -> {
          batch.report("ingest", reading.problems().collectAsList());
          return null;
        });
  }
}
