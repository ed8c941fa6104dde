package dev.codestrata.commands;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.observe.LogFormat;
import dev.codestrata.observe.RunLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

  @Option(
      names = "--lake",
      paramLabel = "URI",
      defaultValue = "./lake",
      description = "the lake: a directory or any Hadoop URI (default: ${DEFAULT-VALUE})")
  String lake;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "HOCON file that goes over conf/codestrata.conf")
  Path config;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "one configuration value; may be given again")
  List<String> settings = new ArrayList<>();

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master (default: spark.master, else local[*])")
  String master;

  @Option(names = "--quiet", description = "warnings and results only")
  boolean quiet;

  @Option(
      names = "--log-format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "how log lines are written (default: ${DEFAULT-VALUE})")
  LogFormat logFormat;

  @Option(names = "--debug", description = "stack traces, and what Spark says")
  boolean debug;

  CodestrataConfig load() {
    return CodestrataConfig.load(Optional.ofNullable(config), settings);
  }

  RunLog log() {
    return new RunLog(System.err, logFormat, quiet);
  }
}
