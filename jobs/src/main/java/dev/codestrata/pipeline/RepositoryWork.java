package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;

import dev.codestrata.discovery.Candidate;
import dev.codestrata.errors.CodestrataException;
import dev.codestrata.stages.InspectRepositories;
import dev.codestrata.stages.Inspection;
import dev.codestrata.tables.LakeTable;
import dev.codestrata.tables.RefRow;
import dev.codestrata.tables.RepositoryRow;
import dev.codestrata.tables.Tables;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * Brings the candidates of a run to completion: looks at all of them, then works in batches on
 * those that are not up to date.
 */
final class RepositoryWork {

  private final RunServices run;
  private final List<Candidate> candidates;

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
                () ->
                    InspectRepositories.of(
                        run.lake().spark(), candidates, this::mirrors, run.config().ingest()));
    List<Inspection> work = new ArrayList<>();
    List<Inspection> current = new ArrayList<>();
    Map<String, String> failures = new TreeMap<>();
    for (Inspection inspection : inspections) {
      if (!inspection.isReadable()) {
        failures.put(inspection.repositoryId(), inspection.message());
        run.deadLetters()
            .add(
                inspection.repositoryId(),
                "ingest",
                "repository",
                inspection.errorKind(),
                inspection.message(),
                null);
      } else if (run.states()
          .isCompleteAt(inspection.repositoryId(), inspection.head(), run.analyzerVersion())) {
        current.add(inspection);
      } else {
        work.add(inspection);
      }
    }
    run.counts().add("repositories_unchanged", current.size());
    run.counts().add("repositories_failed", failures.size());
    run.progress().step("write repositories", () -> repositories(inspections));
    run.states().failed(failures);
    refs(current);

    List<String> complete = new ArrayList<>();
    current.forEach(i -> complete.add(i.repositoryId()));
    int size = run.config().ingest().batchRepositories();
    for (int from = 0; from < work.size(); from += size) {
      complete.addAll(batch(work.subList(from, Math.min(from + size, work.size()))));
    }
    return complete;
  }

  private List<String> batch(List<Inspection> inspections) throws Exception {
    Batch batch = new Batch(run, inspections);
    Map<String, String> targets = new TreeMap<>();
    inspections.forEach(i -> targets.put(i.repositoryId(), i.head()));
    batch.step("queue batch", () -> done(() -> run.states().ingesting(targets, batch.id())));
    new IngestBatch(batch).run();
    if (batch.isEmpty()) {
      return List.of();
    }
    List<String> ids = List.copyOf(batch.repositoryIds());
    batch.step("git facts written", () -> done(() -> run.states().analyzing(ids)));
    Lanes.run(new AnalyzeBatch(batch)::run, new ContextBatch(batch)::run);
    batch.step(
        "batch complete", () -> done(() -> run.states().complete(ids, run.analyzerVersion())));
    run.counts().add("repositories_completed", ids.size());
    return ids;
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
    Map<String, RepositoryRow> known = new HashMap<>();
    for (Row row :
        run.lake()
            .read(table)
            .where(
                col("repository_id")
                    .isin(inspections.stream().map(Inspection::repositoryId).toArray()))
            .collectAsList()) {
      RepositoryRow repository = table.schema().toRecord(row);
      known.put(repository.repositoryId(), repository);
    }
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
    String snapshot =
        inspection.isReadable() || before == null
            ? inspection.snapshotSwhid()
            : before.snapshotSwhid();
    return new RepositoryRow(
        candidate.repositoryId(),
        null,
        candidate.fullName(),
        List.of(),
        candidate.canonicalUrl(),
        isRemote ? candidate.canonicalUrl() + ".git" : candidate.canonicalUrl(),
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
        null,
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

  private Path mirrors() {
    String configured = run.config().ingest().mirrors();
    if (!configured.isEmpty()) {
      return Path.of(configured);
    }
    URI lake = URI.create(run.lake().uri());
    if (lake.getScheme() == null || lake.getScheme().equals("file")) {
      return Path.of(lake.getPath(), "mirrors");
    }
    throw new CodestrataException.Configuration(
        "a lake at "
            + run.lake().uri()
            + " needs a local directory for mirrors: set ingest.mirrors",
        Map.of("lake", run.lake().uri()),
        null);
  }
}
