package dev.codestrata.commands;

import dev.codestrata.config.CodestrataConfig;
import dev.codestrata.errors.CodestrataException;
import dev.codestrata.lake.Lake;
import dev.codestrata.pipeline.Retries;
import dev.codestrata.tables.ErrorKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code codestrata retry}: puts dead letters back in the queue. */
@Command(
    name = "retry",
    mixinStandardHelpOptions = true,
    description = "puts dead letters back in the queue, all or by kind or repository")
final class RetryCommand extends SparkCommand {

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "only failures of this kind, such as CloneFailed")
  private String kind;

  @Option(
      names = "--repository",
      paramLabel = "NAME",
      description = "only this repository (owner/name or repository_id)")
  private String repository;

  @Override
  public Integer call() {
    CodestrataConfig config = common.load();
    Optional<ErrorKind> wanted = Optional.ofNullable(kind).map(RetryCommand::kind);
    Lake lake = Lake.open(spark(config.spark()), common.lake);
    List<String> queued =
        new Retries(lake, config).putBack(wanted, Optional.ofNullable(repository));
    if (!common.quiet) {
      System.err.println(
          queued.isEmpty()
              ? "nothing to put back"
              : queued.size() + " repositories are queued again; the next run tries them");
    }
    return 0;
  }

  private static ErrorKind kind(String value) {
    return Arrays.stream(ErrorKind.values())
        .filter(k -> k.value().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new CodestrataException.InvalidInput(
                    "--kind "
                        + value
                        + ": no such kind; give one of "
                        + Arrays.stream(ErrorKind.values())
                            .map(ErrorKind::value)
                            .collect(Collectors.joining(", ")),
                    Map.of("kind", value)));
  }
}
