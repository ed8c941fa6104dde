package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;

import dev.codestrata.lake.Lake;
import dev.codestrata.lake.RunStamp;
import dev.codestrata.tables.DeadLetterRow;
import dev.codestrata.tables.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * What failed in a run, gathered and written as {@code dead_letters}, attempts counted over runs.
 * Safe for several threads.
 */
final class DeadLetters {

  private record Key(String repositoryId, String stage, String unit) {}

  private record Failure(String kind, String message, String input) {}

  private final Lake lake;
  private final RunStamp stamp;
  private final Map<Key, Failure> failures = new LinkedHashMap<>();

  DeadLetters(Lake lake, RunStamp stamp) {
    this.lake = lake;
    this.stamp = stamp;
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
    return new DeadLetterRow(
        key.repositoryId(),
        key.stage(),
        key.unit(),
        failure.kind(),
        failure.message(),
        before == null ? 1 : before.attempts() + 1,
        before == null ? stamp.at() : before.firstFailedAt(),
        stamp.at(),
        null,
        null,
        failure.input());
  }

  private DeadLetterRow resolved(DeadLetterRow letter) {
    return new DeadLetterRow(
        letter.repositoryId(),
        letter.stage(),
        letter.unit(),
        letter.errorKind(),
        letter.message(),
        letter.attempts(),
        letter.firstFailedAt(),
        letter.lastFailedAt(),
        letter.retryAfter(),
        stamp.at(),
        letter.input());
  }
}
