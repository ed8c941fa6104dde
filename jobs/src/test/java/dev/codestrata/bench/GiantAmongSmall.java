package dev.codestrata.bench;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.fixtures.HistoryWriter;
import dev.codestrata.stages.CommitLists;
import dev.codestrata.stages.History;
import dev.codestrata.stages.Reading;
import dev.codestrata.stages.RepositoryAt;
import dev.codestrata.tables.RecordSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/**
 * The history of one large repository and of a hundred small ones, read as the pipeline reads them
 * for eight slots. Tasks are weighed by their processor time, so that a machine with fewer
 * processors can tell how they would fill eight slots.
 */
final class GiantAmongSmall {

  private static final int SMALL = 100;
  private static final int SLOTS = 8;
  private static final RecordSchema<RepositoryAt> AT = RecordSchema.of(RepositoryAt.class);

  private final SparkSession spark;
  private final List<RepositoryAt> repositories = new ArrayList<>();

  GiantAmongSmall(SparkSession spark, Path giant, String head, Path scratch) {
    this.spark = spark;
    repositories.add(new RepositoryAt("giant", giant.toString(), head, "deep"));
    for (int i = 0; i < SMALL; i++) {
      Path directory = scratch.resolve("small-" + i + ".git");
      try (HistoryWriter history = HistoryWriter.init(directory)) {
        for (int commit = 0; commit < 5 + i % 60; commit++) {
          history
              .draft()
              .put("part" + commit % 7 + ".go", ("var v" + i + " = " + commit + "\n").repeat(50))
              .message("Change part " + commit % 7)
              .commit();
        }
        repositories.add(
            new RepositoryAt(
                "small-" + i,
                directory.toString(),
                history.tip(HistoryWriter.MAIN).name(),
                "deep"));
      }
    }
  }

  /**
   * @param longest seconds of the longest task
   * @param stage seconds of the stage on eight slots, which take the tasks in Spark's order
   * @param ideal seconds if every slot had the same to do
   */
  record Balance(double longest, double stage, double ideal) {}

  /** Reads everything once. */
  Balance read() throws TimeoutException {
    CodestrataConfig.Ingest settings = CodestrataConfig.load(Optional.empty(), List.of()).ingest();
    Map<Integer, Collection<Long>> nanosByStage = new ConcurrentHashMap<>();
    SparkListener times =
        new SparkListener() {
          @Override
          public void onTaskEnd(SparkListenerTaskEnd task) {
            nanosByStage
                .computeIfAbsent(task.stageId(), stage -> new ConcurrentLinkedQueue<>())
                .add(task.taskMetrics().executorCpuTime());
          }
        };
    try (Reading commits =
            CommitLists.of(
                spark.createDataFrame(AT.toRows(repositories), AT.structType()).repartition(SLOTS),
                settings);
        Reading history = History.of(commits.values(), commits.values().count(), settings, SLOTS)) {
      spark.sparkContext().addSparkListener(times);
      history.problems().count();
    } finally {
      spark.sparkContext().listenerBus().waitUntilEmpty();
      spark.sparkContext().removeSparkListener(times);
    }
    return balance(
        nanosByStage.values().stream()
            .max((a, b) -> Long.compare(sum(a), sum(b)))
            .orElseThrow(() -> new IllegalStateException("No task of the reading was seen")));
  }

  private static Balance balance(Collection<Long> tasks) {
    PriorityQueue<Long> slots = new PriorityQueue<>();
    for (int i = 0; i < SLOTS; i++) {
      slots.add(0L);
    }
    long stage = 0;
    long longest = 0;
    for (long task : tasks) {
      long end = slots.remove() + task;
      slots.add(end);
      stage = Math.max(stage, end);
      longest = Math.max(longest, task);
    }
    return new Balance(longest / 1e9, stage / 1e9, sum(tasks) / 1e9 / SLOTS);
  }

  private static long sum(Collection<Long> values) {
    return values.stream().mapToLong(Long::longValue).sum();
  }
}
