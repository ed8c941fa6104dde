package dev.codestrata.bench;

import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;

/** Entry point of {@code bin/bench}, which names the checkout as first argument. */
public final class Bench {

  private Bench() {}

  public static void main(String[] arguments) {
    Path root = Path.of(arguments[0]);
    CommandLine line = new CommandLine(new Arguments(root));
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          command.getErr().println("bench: " + failure.getMessage());
          return 1;
        });
    System.exit(line.execute(Arrays.copyOfRange(arguments, 1, arguments.length)));
  }
}
