package dev.codestrata.observe;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import scala.collection.JavaConverters;

/**
 * Progress of the named steps of a run, counted in Spark tasks. On a terminal it is a bar with rate
 * and time left; elsewhere a log line when a step has been running for a while, and one when it
 * ends.
 */
public final class Progress implements AutoCloseable {

  private static final String STEP_PROPERTY = "codestrata.step";
  private static final Duration QUIET_SPAN = Duration.ofSeconds(15);

  private final SparkContext spark;
  private final RunLog log;
  private final boolean bars;
  private final Listener listener = new Listener();
  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final Map<Integer, String> stepOfStage = new HashMap<>();

  /**
   * @param terminal whether the log goes to a terminal that can redraw a line
   */
  public Progress(SparkContext spark, RunLog log, boolean terminal) {
    this.spark = spark;
    this.log = log;
    this.bars = terminal && log.allowsBars();
    spark.addSparkListener(listener);
  }

  /**
   * Runs one step; Spark jobs that its thread starts count towards it.
   *
   * @param name what the step does, a word or two
   */
  public <T> T step(String name, Callable<T> work) throws Exception {
    String outer = spark.getLocalProperty(STEP_PROPERTY);
    Step step = begin(name);
    spark.setLocalProperty(STEP_PROPERTY, name);
    spark.setJobDescription(name);
    try {
      return work.call();
    } finally {
      spark.setLocalProperty(STEP_PROPERTY, outer);
      spark.setJobDescription(outer);
      end(step);
    }
  }

  private synchronized Step begin(String name) {
    Step step = new Step(name, System.nanoTime());
    steps.put(name, step);
    return step;
  }

  private synchronized void end(Step step) {
    steps.remove(step.name, step);
    step.closeBar();
    log.info(
        step.name,
        Map.of("seconds", Math.round((System.nanoTime() - step.startNanos) / 1e8) / 10.0));
  }

  @Override
  public void close() {
    spark.removeSparkListener(listener);
  }

  private final class Listener extends SparkListener {
    @Override
    public void onJobStart(SparkListenerJobStart start) {
      Properties properties = start.properties();
      String name = properties == null ? null : properties.getProperty(STEP_PROPERTY);
      synchronized (Progress.this) {
        Step step = name == null ? null : steps.get(name);
        if (step == null) {
          return;
        }
        JavaConverters.seqAsJavaList(start.stageInfos())
            .forEach(
                stage -> {
                  stepOfStage.put(stage.stageId(), name);
                  step.total += stage.numTasks();
                });
        step.draw();
      }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      synchronized (Progress.this) {
        String name = stepOfStage.get(end.stageId());
        Step step = name == null ? null : steps.get(name);
        if (step != null) {
          step.done++;
          step.draw();
        }
      }
    }
  }

  private final class Step {
    private final String name;
    private final long startNanos;
    private long saidNanos;
    private long total;
    private long done;
    private ProgressBar bar;

    Step(String name, long startNanos) {
      this.name = name;
      this.startNanos = startNanos;
      this.saidNanos = startNanos;
    }

    void draw() {
      if (bars && steps.size() == 1) {
        if (bar == null) {
          bar =
              new ProgressBarBuilder()
                  .setTaskName(name)
                  .setStyle(ProgressBarStyle.ASCII)
                  .setUnit(" tasks", 1)
                  .showSpeed()
                  .setConsumer(new ConsoleProgressBarConsumer(log.stream(), 100))
                  .build();
        }
        bar.maxHint(total);
        bar.stepTo(done);
      } else if (!bars && System.nanoTime() - saidNanos > QUIET_SPAN.toNanos()) {
        saidNanos = System.nanoTime();
        log.info(name + " goes on", Map.of("tasks", done + "/" + total));
      }
    }

    void closeBar() {
      if (bar != null) {
        bar.close();
      }
    }
  }
}
