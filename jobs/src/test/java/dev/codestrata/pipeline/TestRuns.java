package dev.codestrata.pipeline;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.lake.Lake;
import dev.codestrata.observe.LogFormat;
import dev.codestrata.observe.Progress;
import dev.codestrata.observe.RunLog;
import dev.codestrata.observe.RunSummary;
import dev.codestrata.testing.SharedSpark;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** Runs the pipeline in the shared session. */
final class TestRuns {

  private TestRuns() {}

  static CodestrataConfig config(String... settings) {
    return CodestrataConfig.load(Optional.empty(), List.of(settings));
  }

  static RunSummary run(Path lake, Object... inputs) throws Exception {
    return run(lake, config(), inputs);
  }

  static RunSummary run(Path lake, CodestrataConfig config, Object... inputs) throws Exception {
    return run(lake.toString(), config, inputs);
  }

  static RunSummary run(String lake, CodestrataConfig config, Object... inputs) throws Exception {
    SparkSession spark = SharedSpark.session();
    RunLog log =
        new RunLog(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            LogFormat.TEXT,
            true);
    try (Progress progress = new Progress(spark.sparkContext(), log, false)) {
      return new Pipeline(spark, lake, config, RunOptions.defaults(), log, progress)
          .run(Arrays.stream(inputs).map(Object::toString).toList());
    }
  }

  static Lake open(Path directory) {
    return Lake.open(SharedSpark.session(), directory.toString());
  }
}
