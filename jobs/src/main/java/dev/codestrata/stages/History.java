package dev.codestrata.stages;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.git.CommitFacts;
import dev.codestrata.git.CommitReadOptions;
import dev.codestrata.git.CommitVisitor;
import dev.codestrata.git.FileChange;
import dev.codestrata.git.ObjectProblem;
import dev.codestrata.git.RepositoryAccess;
import dev.codestrata.tables.CommitFileRow;
import dev.codestrata.tables.CommitRow;
import dev.codestrata.tables.ContentId;
import dev.codestrata.tables.IssueReference;
import dev.codestrata.tables.LineHunk;
import dev.codestrata.tables.RecordSchema;
import dev.codestrata.tables.Trailer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Reads exactly the commits that are asked for, each once, whichever repositories have it: rows of
 * {@link ReadCommitRow}.
 */
public final class History {

  private static final RecordSchema<ReadCommitRow> SCHEMA = RecordSchema.of(ReadCommitRow.class);

  /** Neighbours have most of their trees and files in common: alone, each is read anew. */
  private static final int FEWEST_TOGETHER = 64;

  private History() {}

  /**
   * @param commits as {@link CommitLists} gives them; a commit may stand there for several
   *     repositories
   * @param count how many rows that are at most
   * @param settings how many neighbours in the walk a task reads together, and what is too large to
   *     compare
   * @param slots tasks that run at the same time
   */
  public static Reading of(
      Dataset<Row> commits, long count, CodestrataConfig.Ingest settings, int slots) {
    long unit = TaskPacking.unitSize(count, slots, FEWEST_TOGETHER, settings.commitsPerUnit());
    Dataset<Row> once =
        commits
            .groupBy("commit_id")
            // Where one has its parents, that one says what it changed.
            .agg(min(struct("is_cut_off", "repository_id", "directory", "ordinal")).as("at"))
            .select("at.*", "commit_id");
    Dataset<Row> units =
        once.withColumn("unit", floor(col("ordinal").divide(lit(unit))))
            .groupBy("repository_id", "directory", "unit")
            .agg(sort_array(collect_list(struct("ordinal", "commit_id"))).as("commits"))
            .select(
                col("repository_id"),
                col("directory"),
                col("unit"),
                col("commits.commit_id").as("commit_ids"),
                size(col("commits")).cast("long").as("cost"));
    return Reading.ofUnits(
        units,
        slots,
        packed ->
            packed.flatMap(
                new ReadUnit(
                    Access.of(commits.sparkSession(), settings),
                    settings.maxDiffSize().toIntBytes()),
                Readings.encoder(SCHEMA.structType())));
  }

  private static final class ReadUnit implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final RepositoryAccess access;
    private final int maxDiffBytes;

    ReadUnit(RepositoryAccess access, int maxDiffBytes) {
      this.access = access;
      this.maxDiffBytes = maxDiffBytes;
    }

    @Override
    public Iterator<Row> call(Row unit) {
      List<String> ids = unit.getList(unit.fieldIndex("commit_ids"));
      Collector collector = new Collector(unit.getAs("repository_id"));
      return Readings.read(
          access,
          unit,
          repository -> {
            repository.readCommits(
                ids, CommitReadOptions.everything().withMaxBlobBytes(maxDiffBytes), collector);
            return collector.rows.iterator();
          });
    }
  }

  private static final class Collector implements CommitVisitor {
    private final String repositoryId;
    private final List<Row> rows = new ArrayList<>();

    Collector(String repositoryId) {
      this.repositoryId = repositoryId;
    }

    @Override
    public void commit(CommitFacts facts, List<FileChange> changes) {
      Map<String, Long> sizes = new LinkedHashMap<>();
      for (FileChange change : changes) {
        if (change.sizeBytes() != null) {
          sizes.put(change.blobId(), change.sizeBytes());
        }
        if (change.oldSizeBytes() != null) {
          sizes.put(change.oldBlobId(), change.oldSizeBytes());
        }
      }
      rows.add(
          Readings.value(
              SCHEMA.toRow(
                  new ReadCommitRow(
                      row(facts),
                      changes.stream().map(Collector::row).toList(),
                      sizes.entrySet().stream()
                          .map(e -> new ReadCommitRow.HistoricalBlob(e.getKey(), e.getValue()))
                          .toList()))));
    }

    @Override
    public void problem(ObjectProblem problem) {
      rows.add(Readings.problem(RepositoryProblem.of(repositoryId, "commit", problem)));
    }

    private static CommitRow row(CommitFacts c) {
      return new CommitRow(
          c.commitId(),
          c.treeId(),
          c.parents(),
          personId(c.authorName(), c.authorEmail()),
          c.authorName(),
          c.authorEmail(),
          c.authoredAt(),
          c.authorTzMinutes(),
          personId(c.committerName(), c.committerEmail()),
          c.committerName(),
          c.committerEmail(),
          c.committedAt(),
          c.committerTzMinutes(),
          c.coAuthors().stream().map(p -> personId(p.name(), p.email())).toList(),
          c.subject(),
          c.message(),
          c.trailers().stream().map(t -> new Trailer(t.key(), t.value())).toList(),
          c.issueRefs().stream()
              .map(i -> new IssueReference(i.repository(), i.number(), i.kind()))
              .toList(),
          c.isMerge(),
          c.filesChanged(),
          c.additions(),
          c.deletions());
    }

    private static String personId(String name, String email) {
      return ContentId.of(name, email);
    }

    private static CommitFileRow row(FileChange f) {
      return new CommitFileRow(
          f.commitId(),
          f.path(),
          f.oldPath(),
          f.change(),
          f.similarity(),
          f.additions(),
          f.deletions(),
          f.hunks().stream()
              .map(h -> new LineHunk(h.oldStart(), h.oldLines(), h.newStart(), h.newLines()))
              .toList(),
          f.blobId(),
          f.oldBlobId(),
          f.isBinary());
    }
  }
}
