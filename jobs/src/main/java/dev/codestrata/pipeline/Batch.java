package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.lake.Lake;
import dev.codestrata.lake.RunStamp;
import dev.codestrata.lake.WriteResult;
import dev.codestrata.source.patterns.UserRules;
import dev.codestrata.stages.Inspection;
import dev.codestrata.stages.RepositoryAt;
import dev.codestrata.stages.RepositoryProblem;
import dev.codestrata.tables.ContentId;
import dev.codestrata.tables.DropReason;
import dev.codestrata.tables.ErrorKind;
import dev.codestrata.tables.HistoryDepth;
import dev.codestrata.tables.LakeTable;
import dev.codestrata.tables.RecordSchema;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Repositories that go through the stages together, and what all stages of a run share. A
 * repository that turns out to be broken leaves the batch; the others go on.
 */
final class Batch {

  private static final RecordSchema<RepositoryAt> AT = RecordSchema.of(RepositoryAt.class);
  private static final RecordSchema<RepositoryProblem> PROBLEM =
      RecordSchema.of(RepositoryProblem.class);

  private final RunServices run;
  private final String id;
  private final Map<String, Inspection> repositories = new LinkedHashMap<>();
  private final Map<String, String> completeHeads = new HashMap<>();
  private final Set<String> analyzedBefore = new HashSet<>();

  Batch(RunServices run, List<Inspection> inspections) {
    this.run = run;
    for (Inspection inspection : inspections) {
      String repository = inspection.repositoryId();
      repositories.put(repository, inspection);
      run.states().completeHead(repository).ifPresent(h -> completeHeads.put(repository, h));
      if (run.states().isAnalyzedBy(repository, run.analyzerVersion())) {
        analyzedBefore.add(repository);
      }
    }
    this.id = idOf(inspections);
  }

  /** The same repositories at the same heads are the same batch, whichever run works on it. */
  private static String idOf(List<Inspection> inspections) {
    return ContentId.of(
            inspections.stream()
                .map(i -> i.repositoryId() + "@" + i.head() + depth(i))
                .sorted()
                .toArray(String[]::new))
        .substring(0, 16);
  }

  private static String depth(Inspection inspection) {
    return HistoryDepth.DEEP.value().equals(inspection.history()) ? "" : "/" + inspection.history();
  }

  String id() {
    return id;
  }

  Lake lake() {
    return run.lake();
  }

  CodestrataConfig config() {
    return run.config();
  }

  RunStamp stamp() {
    return run.stamp();
  }

  RunCounts counts() {
    return run.counts();
  }

  String analyzerVersion() {
    return run.analyzerVersion();
  }

  /** A user's rules, beside those that come with Codestrata. */
  UserRules rules() {
    return run.rules();
  }

  /** Ids of the repositories that are still well. */
  Collection<String> repositoryIds() {
    return List.copyOf(repositories.keySet());
  }

  Collection<Inspection> inspections() {
    return List.copyOf(repositories.values());
  }

  /**
   * Heads at which repositories were complete before this batch, by repository: what the lake has
   * of them belongs to that commit. A repository whose last work was cut off has none.
   */
  Map<String, String> completeHeads() {
    return Map.copyOf(completeHeads);
  }

  /** Repositories that were complete before this batch, as this analyzer sees them. */
  Set<String> analyzedBefore() {
    return Set.copyOf(analyzedBefore);
  }

  /** Repositories whose head is another than it was, or was last looked at by another analyzer. */
  Set<String> changed() {
    Set<String> changed = new HashSet<>(repositories.keySet());
    changed.removeIf(
        id ->
            analyzedBefore.contains(id)
                && repositories.get(id).head().equals(completeHeads.get(id)));
    return changed;
  }

  boolean isEmpty() {
    return repositories.isEmpty();
  }

  /** Rows of {@link RepositoryAt}, each in a partition of its own. */
  Dataset<Row> repositoriesAt() {
    List<RepositoryAt> at =
        repositories.values().stream()
            .map(i -> new RepositoryAt(i.repositoryId(), i.directory(), i.head(), i.history()))
            .toList();
    return lake()
        .spark()
        .createDataFrame(AT.toRows(at), AT.structType())
        .repartition(Math.min(at.size(), 4 * parallelism()));
  }

  /** The condition that a row belongs to a repository of the batch that is still well. */
  Column belongs() {
    return col("repository_id").isin(repositories.keySet().toArray());
  }

  /** Rows of a table about the batch's repositories. */
  Dataset<Row> read(LakeTable<?> table) {
    return lake().read(table).where(belongs());
  }

  int parallelism() {
    return lake().spark().sparkContext().defaultParallelism();
  }

  /**
   * Takes rows of {@link RepositoryProblem}: broken repositories leave the batch, broken objects
   * become dead letters.
   */
  void report(String stage, List<Row> problems) {
    for (Row row : problems) {
      RepositoryProblem problem = PROBLEM.toRecord(row);
      run.deadLetters()
          .add(
              problem.repositoryId(),
              stage,
              problem.unit(),
              problem.errorKind(),
              problem.message(),
              null);
      if (problem.unit().equals(RepositoryProblem.WHOLE)
          && repositories.remove(problem.repositoryId()) != null) {
        run.states().failed(Map.of(problem.repositoryId(), problem.message()));
        counts().add("repositories_failed", 1);
      }
    }
  }

  /** Records a failure of a rule on a blob; the other rules' matches stand. */
  void brokenRule(String blobId, String rule, String message) {
    run.deadLetters()
        .add(
            null,
            "analyze",
            "rule " + rule + " on blob " + blobId,
            ErrorKind.INVALID_INPUT.value(),
            message,
            null);
  }

  /** Records a failure of a rule on a repository; the other rules' patterns stand. */
  void brokenStructureRule(String repositoryId, String rule, String message) {
    run.deadLetters()
        .add(
            repositoryId,
            "analyze",
            "rule " + rule,
            ErrorKind.INVALID_INPUT.value(),
            message,
            null);
  }

  /** Blobs whose dead letters are due or were put back, and their failed attempts. */
  Map<String, Integer> blobsToTryAgain() {
    return run.deadLetters().blobsToTryAgain(repositoryIds());
  }

  /**
   * A blob that could not be analysed.
   *
   * @param now whether it was tried in this batch; else its letter stays as it is
   */
  void failedAnalysis(String repositoryId, String blobId, String path, String reason, boolean now) {
    boolean timedOut = DropReason.TIMED_OUT.value().equals(reason);
    run.deadLetters()
        .addBlob(
            repositoryId,
            "analyze",
            blobId,
            timedOut ? ErrorKind.ANALYSIS_TIMEOUT : ErrorKind.SECURITY_VIOLATION,
            timedOut
                ? "The analysis of %s took longer than %s: raise analyze.parse-timeout, or retry"
                    .formatted(path, config().analyze().parseTimeout())
                : "The analysis of %s ended the process more than once: it is left out until a retry"
                    .formatted(path),
            now);
  }

  WriteResult insertNew(LakeTable<?> table, Dataset<Row> rows) throws Exception {
    return write(table, () -> lake().insertNew(table, rows, stamp()));
  }

  WriteResult upsert(LakeTable<?> table, Dataset<Row> rows) throws Exception {
    return write(table, () -> lake().upsert(table, rows, stamp()));
  }

  WriteResult replace(LakeTable<?> table, Dataset<Row> rows) throws Exception {
    return write(table, () -> lake().replaceRepositories(table, repositoryIds(), rows, stamp()));
  }

  /** As {@link #replace}, for some of the repositories: nothing of the others is touched. */
  WriteResult replace(LakeTable<?> table, Collection<String> ids, Dataset<Row> rows)
      throws Exception {
    return write(table, () -> lake().replaceRepositories(table, ids, rows, stamp()));
  }

  private WriteResult write(LakeTable<?> table, Callable<WriteResult> write) throws Exception {
    WriteResult result = step("write " + table.name(), write);
    counts().add(table.name(), result.inserted());
    return result;
  }

  <T> T step(String name, Callable<T> work) throws Exception {
    return run.progress().step(name, work);
  }
}
