package dev.codestrata.commands;

import com.typesafe.config.ConfigUtil;
import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.errors.CodestrataException;
import dev.codestrata.observe.Progress;
import dev.codestrata.observe.RunLog;
import dev.codestrata.observe.RunSummary;
import dev.codestrata.pipeline.Pipeline;
import dev.codestrata.pipeline.RunOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code codestrata run INPUT...}: the whole pipeline, from lists of repositories to a dataset. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "the whole pipeline: discover, ingest, analyze, context, match, export")
final class RunCommand extends SparkCommand {

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "a directory, owner/name, a URL, or a list of those (.txt, .csv, .json, .jsonl, .parquet, Delta)")
  private List<String> inputs;

  @Option(
      names = "--run-id",
      paramLabel = "ID",
      description = "names this run; given again, continues it")
  private String runId;

  @Option(
      names = "--repository",
      paramLabel = "NAME",
      description = "only this one of the inputs (owner/name or repository_id)")
  private String repository;

  @Option(names = "--limit", paramLabel = "N", description = "at most N repositories")
  private Integer limit;

  @Option(
      names = "--summary",
      paramLabel = "URI",
      description = "where the closing summary goes as JSON, also on failure")
  private String summary;

  @Option(
      names = "--max-failed-fraction",
      paramLabel = "F",
      defaultValue = "0.1",
      description = "exit status 3 if more of the repositories failed (default: ${DEFAULT-VALUE})")
  private double maxFailedFraction;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "a folder of further pattern rules, as LANGUAGE/RULE/rule.yml")
  private String rules;

  @Override
  public Integer call() throws Exception {
    if (rules != null) {
      common.settings.add("analyze.rules=" + ConfigUtil.quoteString(rules));
    }
    CodestrataConfig config = common.load();
    RunOptions options = options();
    RunLog log = common.log();
    SparkSession spark = spark(config.spark());
    RunSummary result = null;
    try (Progress progress = new Progress(spark.sparkContext(), log, System.console() != null)) {
      result = new Pipeline(spark, common.lake, config, options, log, progress).run(inputs);
      if (!common.quiet) {
        result.lines().forEach(System.err::println);
      }
      return result.exitStatus();
    } catch (Exception e) {
      result = RunSummary.failed(runId, Codestrata.oneLine(e));
      throw e;
    } finally {
      if (summary != null && result != null) {
        writeSummary(spark, result);
      }
    }
  }

  private RunOptions options() {
    if (!(maxFailedFraction >= 0 && maxFailedFraction <= 1)) {
      throw new CodestrataException.InvalidInput(
          "--max-failed-fraction must be between 0 and 1, is " + maxFailedFraction,
          Map.of("max_failed_fraction", String.valueOf(maxFailedFraction)));
    }
    if (limit != null && limit < 1) {
      throw new CodestrataException.InvalidInput(
          "--limit must be at least 1, is " + limit, Map.of("limit", String.valueOf(limit)));
    }
    return new RunOptions(
        Optional.ofNullable(runId),
        Optional.ofNullable(repository),
        Optional.ofNullable(limit),
        maxFailedFraction);
  }

  private void writeSummary(SparkSession spark, RunSummary result) throws IOException {
    Path path = new Path(summary);
    try (OutputStream out =
        path.getFileSystem(spark.sparkContext().hadoopConfiguration()).create(path, true)) {
      out.write((result.toJson() + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
