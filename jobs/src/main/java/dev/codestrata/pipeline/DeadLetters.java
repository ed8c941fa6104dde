package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.lake.Lake;
import dev.codestrata.lake.RunStamp;
import dev.codestrata.resilience.Backoff;
import dev.codestrata.stages.RepositoryProblem;
import dev.codestrata.tables.DeadLetterRow;
import dev.codestrata.tables.ErrorKind;
import dev.codestrata.tables.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * What failed in a run, gathered and written as {@code dead_letters}, attempts counted over runs.
 * Safe for several threads.
 */
final class DeadLetters {

  private static final String BLOB = "blob ";

  private record Key(String repositoryId, String stage, String unit) {}

  private record Failure(String kind, String message, String input) {}

  private final Lake lake;
  private final RunStamp stamp;
  private final Backoff backoff;
  private final Map<Key, Failure> failures = new LinkedHashMap<>();
  private final Set<Key> stillOpen = new HashSet<>();

  DeadLetters(Lake lake, RunStamp stamp, CodestrataConfig.Resilience settings) {
    this.lake = lake;
    this.stamp = stamp;
    this.backoff = new Backoff(settings.firstRetryAfter(), settings.longestRetryAfter());
  }

  /**
   * Repositories that could not be had lately and whose time has not come yet: id to the time
   * before which they are not tried.
   */
  Map<String, Instant> waiting() {
    Map<String, Instant> waiting = new TreeMap<>();
    for (Row row :
        lake.read(Tables.DEAD_LETTERS)
            .where(col("resolved_at").isNull())
            .where(col("unit").equalTo(RepositoryProblem.WHOLE))
            .where(col("retry_after").gt(lit(stamp.at())))
            .select("repository_id", "retry_after")
            .collectAsList()) {
      waiting.put(row.getString(0), row.getTimestamp(1).toInstant());
    }
    return waiting;
  }

  /**
   * @param repositoryId null for an input line
   * @param unit {@code repository}, {@code blob ID}, {@code commit ID}, {@code rule ID on blob ID},
   *     or the place of an input line
   * @param kind a value of {@link dev.codestrata.tables.ErrorKind}
   * @param input what the unit was, where a retry needs it; null otherwise
   */
  synchronized void add(
      String repositoryId, String stage, String unit, String kind, String message, String input) {
    failures.putIfAbsent(new Key(repositoryId, stage, unit), new Failure(kind, message, input));
  }

  /**
   * A blob of a repository, which may be tried again after a time; known as what failed before, it
   * stays as it is.
   *
   * @param now whether it was tried in this run
   */
  synchronized void addBlob(
      String repositoryId,
      String stage,
      String blobId,
      ErrorKind kind,
      String message,
      boolean now) {
    Key key = new Key(repositoryId, stage, BLOB + blobId);
    if (now || !isOpen(key)) {
      failures.putIfAbsent(key, new Failure(kind.value(), message, null));
    } else {
      stillOpen.add(key);
    }
  }

  /**
   * Blobs of these repositories whose open letters are due or were put back: id to failed attempts.
   */
  Map<String, Integer> blobsToTryAgain(Collection<String> repositories) {
    Map<String, Integer> due = new TreeMap<>();
    for (Row row :
        lake.read(Tables.DEAD_LETTERS)
            .where(col("resolved_at").isNull())
            .where(col("repository_id").isin(repositories.toArray()))
            .where(col("unit").startsWith(BLOB))
            .where(col("retry_after").isNull().or(col("retry_after").leq(lit(stamp.at()))))
            .select("unit", "attempts")
            .collectAsList()) {
      due.merge(row.getString(0).substring(BLOB.length()), row.getInt(1), Math::max);
    }
    return due;
  }

  private boolean isOpen(Key key) {
    return !lake.read(Tables.DEAD_LETTERS)
        .where(col("resolved_at").isNull())
        .where(col("repository_id").equalTo(key.repositoryId()))
        .where(col("unit").equalTo(key.unit()))
        .isEmpty();
  }

  /** Failures of this run by their kind. */
  synchronized Map<String, Long> countsByKind() {
    Map<String, Long> counts = new TreeMap<>();
    failures.values().forEach(f -> counts.merge(f.kind(), 1L, Long::sum));
    return counts;
  }

  /** Writes this run's failures, and marks earlier ones of completed repositories as resolved. */
  synchronized void write(Collection<String> completedRepositories) {
    Map<Key, DeadLetterRow> known = new LinkedHashMap<>();
    for (Row row :
        lake.read(Tables.DEAD_LETTERS).where(col("resolved_at").isNull()).collectAsList()) {
      DeadLetterRow letter = Tables.DEAD_LETTERS.schema().toRecord(row);
      known.put(new Key(letter.repositoryId(), letter.stage(), letter.unit()), letter);
    }
    List<DeadLetterRow> rows = new ArrayList<>();
    failures.forEach((key, failure) -> rows.add(row(key, failure, known.get(key))));
    known.forEach(
        (key, letter) -> {
          if (!failures.containsKey(key)
              && !stillOpen.contains(key)
              && key.repositoryId() != null
              && completedRepositories.contains(key.repositoryId())) {
            rows.add(resolved(letter));
          }
        });
    if (!rows.isEmpty()) {
      lake.upsert(Tables.DEAD_LETTERS, lake.rows(Tables.DEAD_LETTERS, rows), stamp);
    }
  }

  private DeadLetterRow row(Key key, Failure failure, DeadLetterRow before) {
    int attempts = before == null ? 1 : before.attempts() + 1;
    return new DeadLetterRow(
        key.repositoryId(),
        key.stage(),
        key.unit(),
        failure.kind(),
        failure.message(),
        attempts,
        before == null ? stamp.at() : before.firstFailedAt(),
        stamp.at(),
        retryAfter(key, failure, attempts),
        null,
        failure.input());
  }

  private Instant retryAfter(Key key, Failure failure, int attempts) {
    boolean mayPass =
        key.repositoryId() != null
            && (key.unit().equals(RepositoryProblem.WHOLE) && ErrorKind.of(failure.kind()).mayPass()
                || key.unit().startsWith(BLOB));
    return mayPass ? stamp.at().plus(backoff.after(attempts, key.repositoryId().hashCode())) : null;
  }

  /**
   * Puts open letters back: nothing keeps the next run from trying them.
   *
   * @param letters those that are chosen
   */
  void putBack(Collection<DeadLetterRow> letters) {
    List<DeadLetterRow> rows = new ArrayList<>();
    for (DeadLetterRow letter : letters) {
      rows.add(withTimes(letter, null, letter.resolvedAt()));
    }
    lake.upsert(Tables.DEAD_LETTERS, lake.rows(Tables.DEAD_LETTERS, rows), stamp);
  }

  private DeadLetterRow resolved(DeadLetterRow letter) {
    return withTimes(letter, letter.retryAfter(), stamp.at());
  }

  private static DeadLetterRow withTimes(
      DeadLetterRow letter, Instant retryAfter, Instant resolvedAt) {
    return new DeadLetterRow(
        letter.repositoryId(),
        letter.stage(),
        letter.unit(),
        letter.errorKind(),
        letter.message(),
        letter.attempts(),
        letter.firstFailedAt(),
        letter.lastFailedAt(),
        retryAfter,
        resolvedAt,
        letter.input());
  }
}
