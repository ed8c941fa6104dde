package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.discovery.InputReader;
import dev.codestrata.lake.Lake;
import dev.codestrata.lake.RunStamp;
import dev.codestrata.observe.RunSummary;
import dev.codestrata.tables.LakeTable;
import dev.codestrata.tables.RunOutcome;
import dev.codestrata.tables.RunRow;
import dev.codestrata.tables.Tables;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * This run among those before it, as {@code runs} tells: which tables changed since the last run
 * that ended well. A stage over the whole lake has nothing to do if its inputs did not.
 */
final class RunHistory {

  private final Lake lake;
  private final RunStamp stamp;
  private final CodestrataConfig config;
  private final List<String> inputs;
  private final Map<String, Long> versionsBefore;
  private final RunRow lastGood;

  RunHistory(Lake lake, RunStamp stamp, CodestrataConfig config, List<String> inputs) {
    this.lake = lake;
    this.stamp = stamp;
    this.config = config;
    this.inputs = inputs.stream().map(InputReader::redact).toList();
    this.versionsBefore = lake.versions();
    this.lastGood = lastGood();
  }

  private RunRow lastGood() {
    List<Row> rows =
        lake.read(Tables.RUNS)
            .where(
                col("outcome")
                    .isin(RunOutcome.SUCCEEDED.value(), RunOutcome.TOO_MANY_FAILURES.value()))
            .orderBy(col("ended_at").desc(), col("run_id"))
            .limit(1)
            .collectAsList();
    return rows.isEmpty() ? null : Tables.RUNS.schema().toRecord(rows.get(0));
  }

  /** Whether a table, or the configuration, is not as the last good run left it. */
  boolean changedSinceLastGood(List<LakeTable<?>> tables) {
    if (lastGood == null || !config.fingerprint().equals(lastGood.config())) {
      return true;
    }
    Map<String, Long> now = lake.versions();
    return tables.stream()
        .anyMatch(t -> !Objects.equals(now.get(t.name()), lastGood.versionsAfter().get(t.name())));
  }

  /** Whether this run changed any table. */
  boolean lakeChanged() {
    return !lake.versions().equals(versionsBefore);
  }

  /** Writes the row of this run. */
  void write(RunSummary summary) {
    write(
        summary.exitStatus() == 0 ? RunOutcome.SUCCEEDED : RunOutcome.TOO_MANY_FAILURES,
        summary.counts());
  }

  /**
   * Writes the row of this run where it ended with an error; where that fails too, the error is
   * what counts.
   */
  void writeFailure(Exception error) {
    try {
      write(RunOutcome.FAILED, Map.of());
    } catch (RuntimeException e) {
      error.addSuppressed(e);
    }
  }

  private void write(RunOutcome outcome, Map<String, Long> counts) {
    RunRow row =
        new RunRow(
            stamp.runId(),
            "run",
            config.fingerprint(),
            inputs,
            withoutRuns(versionsBefore),
            withoutRuns(lake.versions()),
            counts,
            stamp.at(),
            Instant.now(),
            outcome.value());
    lake.upsert(Tables.RUNS, lake.rows(Tables.RUNS, List.of(row)), stamp);
  }

  private static Map<String, Long> withoutRuns(Map<String, Long> versions) {
    Map<String, Long> others = new TreeMap<>(versions);
    others.remove(Tables.RUNS.name());
    return others;
  }
}
