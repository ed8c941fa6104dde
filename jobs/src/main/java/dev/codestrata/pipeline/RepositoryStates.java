package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;

import dev.codestrata.lake.Lake;
import dev.codestrata.lake.RunStamp;
import dev.codestrata.stages.Inspection;
import dev.codestrata.tables.HistoryDepth;
import dev.codestrata.tables.RepositoryStateRow;
import dev.codestrata.tables.RepositoryStatus;
import dev.codestrata.tables.StatusChange;
import dev.codestrata.tables.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;

/**
 * Where each repository of a run stands, held by the driver and written as {@code
 * repository_states}. A batch moves together, in one transaction for each step.
 */
final class RepositoryStates {

  private static final int KEPT_CHANGES = 50;

  private final Lake lake;
  private final RunStamp stamp;
  private final Map<String, RepositoryStateRow> rows = new HashMap<>();

  RepositoryStates(Lake lake, RunStamp stamp) {
    this.lake = lake;
    this.stamp = stamp;
  }

  /** Reads what the lake knows of the repositories. */
  void load(Collection<String> repositoryIds) {
    for (Row row :
        lake.read(Tables.REPOSITORY_STATES)
            .where(col("repository_id").isin(repositoryIds.toArray()))
            .collectAsList()) {
      RepositoryStateRow state = Tables.REPOSITORY_STATES.schema().toRecord(row);
      rows.put(state.repositoryId(), state);
    }
  }

  /** Whether the repository is complete as it was found, as this analyzer sees it. */
  boolean isComplete(Inspection found, String analyzerVersion) {
    RepositoryStateRow state = rows.get(found.repositoryId());
    return state != null
        && RepositoryStatus.COMPLETE.value().equals(state.status())
        && found.head().equals(state.headCommit())
        && depth(state.history()).compareTo(depth(found.history())) >= 0
        && analyzerVersion.equals(state.analyzerVersion());
  }

  private static HistoryDepth depth(String value) {
    return Arrays.stream(HistoryDepth.values())
        .filter(depth -> depth.value().equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no history depth: " + value));
  }

  /** The head that readers of the lake see; null if they see none. */
  String head(String repositoryId) {
    RepositoryStateRow state = rows.get(repositoryId);
    return state == null ? null : state.headCommit();
  }

  /** What changed at the remote and does not stand in the history yet; null if nothing did. */
  private String news(Inspection found) {
    RepositoryStateRow state = rows.get(found.repositoryId());
    List<String> news =
        found.changes().stream()
            .filter(
                change ->
                    state != null
                        && state.statusHistory().stream()
                            .noneMatch(c -> c.reason() != null && c.reason().contains(change)))
            .toList();
    return news.isEmpty() ? null : String.join("; ", news);
  }

  /** Notes what changed at the remotes of repositories that are complete all the same. */
  void noted(Collection<Inspection> found) {
    List<String> changed = new ArrayList<>();
    for (Inspection inspection : found) {
      String news = news(inspection);
      if (news != null) {
        Draft draft = new Draft(inspection.repositoryId());
        draft.change(RepositoryStatus.COMPLETE, news);
        rows.put(inspection.repositoryId(), draft.row());
        changed.add(inspection.repositoryId());
      }
    }
    write(changed);
  }

  /** The head at which the repository is complete; empty if it is not complete. */
  Optional<String> completeHead(String repositoryId) {
    return Optional.ofNullable(rows.get(repositoryId))
        .filter(state -> RepositoryStatus.COMPLETE.value().equals(state.status()))
        .map(RepositoryStateRow::headCommit);
  }

  /** Whether the repository is complete at some head, as this analyzer sees it. */
  boolean isAnalyzedBy(String repositoryId, String analyzerVersion) {
    return completeHead(repositoryId).isPresent()
        && analyzerVersion.equals(rows.get(repositoryId).analyzerVersion());
  }

  /**
   * Marks the batch as being ingested, with the head that it aims at and what changed at the
   * remote; the first write of its work.
   */
  void ingesting(Collection<Inspection> found, String batchId) {
    for (Inspection inspection : found) {
      String id = inspection.repositoryId();
      Draft draft = new Draft(id);
      draft.change(RepositoryStatus.QUEUED, null);
      draft.change(RepositoryStatus.INGESTING, news(inspection));
      draft.attempts++;
      draft.history = inspection.history();
      draft.targetHead = inspection.head();
      draft.batchId = batchId;
      rows.put(id, draft.row());
    }
    write(found.stream().map(Inspection::repositoryId).toList());
  }

  /** Marks the git facts of the batch as written. */
  void analyzing(Collection<String> repositoryIds) {
    for (String id : repositoryIds) {
      Draft draft = new Draft(id);
      draft.change(RepositoryStatus.ANALYZING, null);
      draft.ingestedAt = stamp.at();
      rows.put(id, draft.row());
    }
    write(repositoryIds);
  }

  /**
   * Makes the target head the one that readers see, unless somebody else set another target
   * meanwhile.
   */
  void complete(Collection<String> repositoryIds, String analyzerVersion) {
    Map<String, String> targets = new HashMap<>();
    for (Row row :
        lake.read(Tables.REPOSITORY_STATES)
            .where(col("repository_id").isin(repositoryIds.toArray()))
            .select("repository_id", "target_head")
            .collectAsList()) {
      targets.put(row.getString(0), row.getString(1));
    }
    List<String> holding = new ArrayList<>();
    for (String id : repositoryIds) {
      Draft draft = new Draft(id);
      if (draft.targetHead.equals(targets.get(id))) {
        draft.change(RepositoryStatus.COMPLETE, null);
        draft.headCommit = draft.targetHead;
        draft.analyzerVersion = analyzerVersion;
        draft.analyzedAt = stamp.at();
        rows.put(id, draft.row());
        holding.add(id);
      }
    }
    write(holding);
  }

  /** Puts repositories back in the queue: whatever head they are at, the next run works on them. */
  void queued(Collection<String> repositoryIds, String reason) {
    for (String id : repositoryIds) {
      Draft draft = new Draft(id);
      draft.change(RepositoryStatus.QUEUED, reason);
      rows.put(id, draft.row());
    }
    write(repositoryIds);
  }

  /** Marks repositories as failed, each with its reason; what the lake has of them stays. */
  void failed(Map<String, String> reasons) {
    reasons.forEach(
        (id, reason) -> {
          Draft draft = new Draft(id);
          draft.change(RepositoryStatus.FAILED, reason);
          draft.attempts++;
          rows.put(id, draft.row());
        });
    write(reasons.keySet());
  }

  private void write(Collection<String> repositoryIds) {
    if (!repositoryIds.isEmpty()) {
      lake.upsert(
          Tables.REPOSITORY_STATES,
          lake.rows(
              Tables.REPOSITORY_STATES, repositoryIds.stream().sorted().map(rows::get).toList()),
          stamp);
    }
  }

  /** A state that is being changed: the old row's values until they are replaced. */
  private final class Draft {
    private final String repositoryId;
    private RepositoryStatus status;
    private String reason;
    private final List<StatusChange> changes = new ArrayList<>();
    private int attempts;
    private String history = HistoryDepth.DEEP.value();
    private String targetHead;
    private String headCommit;
    private String analyzerVersion;
    private String batchId;
    private Instant ingestedAt;
    private Instant analyzedAt;

    Draft(String repositoryId) {
      this.repositoryId = repositoryId;
      Optional<RepositoryStateRow> known = Optional.ofNullable(rows.get(repositoryId));
      if (known.isPresent()) {
        RepositoryStateRow old = known.get();
        changes.addAll(old.statusHistory());
        attempts = old.attempts();
        history = old.history();
        targetHead = old.targetHead();
        headCommit = old.headCommit();
        analyzerVersion = old.analyzerVersion();
        batchId = old.batchId();
        ingestedAt = old.ingestedAt();
        analyzedAt = old.analyzedAt();
      } else {
        change(RepositoryStatus.DISCOVERED, null);
      }
    }

    private void change(RepositoryStatus next, String why) {
      status = next;
      reason = why;
      changes.add(new StatusChange(next.value(), stamp.at(), why));
    }

    RepositoryStateRow row() {
      return new RepositoryStateRow(
          repositoryId,
          status.value(),
          reason,
          List.copyOf(changes.subList(Math.max(0, changes.size() - KEPT_CHANGES), changes.size())),
          history,
          attempts,
          targetHead,
          headCommit,
          analyzerVersion,
          batchId,
          ingestedAt,
          analyzedAt);
    }
  }
}
