package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.discovery.Candidate;
import dev.codestrata.stages.InspectRepositories;
import dev.codestrata.stages.Inspection;
import dev.codestrata.tables.HistoryDepth;
import dev.codestrata.tables.LakeTable;
import dev.codestrata.tables.RefRow;
import dev.codestrata.tables.RepositoryRow;
import dev.codestrata.tables.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * Brings the candidates of a run to completion: looks at all of them, then works in batches on
 * those that are not up to date.
 */
final class RepositoryWork {

  private final RunServices run;
  private final List<Candidate> candidates;
  private final Map<String, RepositoryRow> known = new HashMap<>();

  RepositoryWork(RunServices run, List<Candidate> candidates) {
    this.run = run;
    this.candidates = candidates;
  }

  /**
   * Returns the ids of the repositories that are complete at their present head, worked on or not.
   */
  List<String> run() throws Exception {
    List<Inspection> inspections =
        run.progress()
            .step(
                "open repositories",
                () -> {
                  load();
                  return InspectRepositories.of(
                      run.lake().spark(),
                      candidates,
                      this::mirrors,
                      shown(),
                      run.config().ingest(),
                      run.config().resilience());
                });
    Set<String> moved = withMovedReferences(inspections);
    List<Inspection> work = new ArrayList<>();
    List<Inspection> current = new ArrayList<>();
    Map<String, String> failures = new TreeMap<>();
    for (Inspection inspection : inspections) {
      if (!inspection.isReadable()) {
        failures.put(inspection.repositoryId(), reason(inspection));
        run.deadLetters()
            .add(
                inspection.repositoryId(),
                "ingest",
                "repository",
                inspection.errorKind(),
                inspection.message(),
                null);
      } else if (run.states().isComplete(inspection, run.analyzerVersion())
          && !moved.contains(inspection.repositoryId())) {
        current.add(inspection);
      } else {
        work.add(inspection);
      }
    }
    run.counts().add("repositories_unchanged", current.size());
    run.counts().add("repositories_failed", failures.size());
    long received = inspections.stream().mapToLong(Inspection::receivedBytes).sum();
    if (received > 0) {
      run.counts().add("bytes_received", received);
    }
    run.progress().step("write repositories", () -> repositories(inspections));
    run.states().failed(failures);
    run.states().noted(current);
    refs(current);

    List<String> complete = new ArrayList<>();
    current.forEach(i -> complete.add(i.repositoryId()));
    CodestrataConfig.Ingest settings = run.config().ingest();
    for (List<Inspection> batch :
        Batches.of(work, settings.batchRepositories(), settings.batchSize().bytes())) {
      complete.addAll(batch(batch));
    }
    return complete;
  }

  private List<String> batch(List<Inspection> inspections) throws Exception {
    Batch batch = new Batch(run, inspections);
    batch.step("queue batch", () -> done(() -> run.states().ingesting(inspections, batch.id())));
    new IngestBatch(batch).run();
    if (batch.isEmpty()) {
      return List.of();
    }
    List<String> ids = List.copyOf(batch.repositoryIds());
    batch.step("git facts written", () -> done(() -> run.states().analyzing(ids)));
    Relatives relatives = batch.step("find relatives", () -> Relatives.of(batch));
    Lanes.run(new AnalyzeBatch(batch, relatives)::run, new ContextBatch(batch, relatives)::run);
    batch.step(
        "batch complete", () -> done(() -> run.states().complete(ids, run.analyzerVersion())));
    run.counts().add("repositories_completed", ids.size());
    return ids;
  }

  /** What the lake knows of the candidates. */
  private void load() {
    LakeTable<RepositoryRow> table = Tables.REPOSITORIES;
    for (Row row :
        run.lake()
            .read(table)
            .where(
                col("repository_id")
                    .isin(candidates.stream().map(Candidate::repositoryId).toArray()))
            .collectAsList()) {
      RepositoryRow repository = table.schema().toRecord(row);
      known.put(repository.repositoryId(), repository);
    }
  }

  private Map<String, InspectRepositories.Known> shown() {
    Map<String, InspectRepositories.Known> shown = new HashMap<>();
    known.forEach(
        (id, row) ->
            shown.put(
                id, new InspectRepositories.Known(run.states().head(id), row.defaultBranch())));
    return shown;
  }

  /** Where all references are read, a branch that moved is work even if the head did not. */
  private Set<String> withMovedReferences(List<Inspection> inspections) {
    Map<String, Set<RefRow>> found = new HashMap<>();
    for (Inspection inspection : inspections) {
      if (HistoryDepth.FULL.value().equals(inspection.history())) {
        found.put(inspection.repositoryId(), Set.copyOf(inspection.refs()));
      }
    }
    if (found.isEmpty()) {
      return Set.of();
    }
    Map<String, Set<RefRow>> shown = new HashMap<>();
    for (Row row :
        run.lake()
            .read(Tables.REFS)
            .where(col("repository_id").isin(found.keySet().toArray()))
            .collectAsList()) {
      RefRow ref = Tables.REFS.schema().toRecord(row);
      shown.computeIfAbsent(ref.repositoryId(), id -> new HashSet<>()).add(ref);
    }
    Set<String> moved = new HashSet<>(found.keySet());
    moved.removeIf(id -> found.get(id).equals(shown.get(id)));
    return moved;
  }

  private String reason(Inspection inspection) {
    return run.states().head(inspection.repositoryId()) == null
        ? inspection.message()
        : inspection.message() + "; the lake keeps what it has";
  }

  private static Void done(Runnable work) {
    work.run();
    return null;
  }

  /**
   * What is known of the repositories themselves; the time of discovery is that of the first run
   * that saw them.
   */
  private Void repositories(List<Inspection> inspections) {
    LakeTable<RepositoryRow> table = Tables.REPOSITORIES;
    Map<String, Inspection> byId = new HashMap<>();
    inspections.forEach(i -> byId.put(i.repositoryId(), i));
    List<RepositoryRow> changed = new ArrayList<>();
    for (Candidate candidate : candidates) {
      RepositoryRow before = known.get(candidate.repositoryId());
      RepositoryRow now = row(candidate, byId.get(candidate.repositoryId()), before);
      if (!now.equals(before)) {
        changed.add(now);
      }
    }
    if (!changed.isEmpty()) {
      run.lake().upsert(table, run.lake().rows(table, changed), run.stamp());
    }
    return null;
  }

  private RepositoryRow row(Candidate candidate, Inspection inspection, RepositoryRow before) {
    boolean isRemote = !candidate.isLocal();
    Instant discovered = before == null ? run.stamp().at() : before.discoveredAt();
    String branch =
        inspection.defaultBranch() != null || before == null
            ? inspection.defaultBranch()
            : before.defaultBranch();
    RepositoryNames names = RepositoryNames.of(candidate, inspection.cloneUrl(), before);
    String snapshot =
        inspection.isReadable() || before == null
            ? inspection.snapshotSwhid()
            : before.snapshotSwhid();
    return new RepositoryRow(
        candidate.repositoryId(),
        null,
        names.fullName(),
        names.previousNames(),
        names.url(),
        isRemote ? names.url() + ".git" : names.url(),
        null,
        List.of(),
        null,
        Map.of(),
        null,
        null,
        null,
        null,
        branch,
        null,
        null,
        before == null ? null : before.forkRoot(),
        snapshot,
        null,
        null,
        null,
        List.of(),
        Map.of(),
        null,
        candidate.priority(),
        Map.of(),
        discovered);
  }

  /** A branch or tag may move without the head. */
  private void refs(List<Inspection> current) throws Exception {
    if (current.isEmpty()) {
      return;
    }
    List<RefRow> refs = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Inspection inspection : current) {
      ids.add(inspection.repositoryId());
      refs.addAll(inspection.refs());
    }
    run.progress()
        .step(
            "compare refs",
            () ->
                run.lake()
                    .replaceRepositories(
                        Tables.REFS, ids, run.lake().rows(Tables.REFS, refs), run.stamp()));
  }

  private String mirrors() {
    String configured = run.config().ingest().mirrors();
    return configured.isEmpty() ? run.lake().uri() + "/mirrors" : configured;
  }
}
