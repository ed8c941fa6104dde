package dev.codestrata.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command line of {@code bin/bench}. */
@Command(
    name = "bench",
    sortOptions = false,
    description = {
      "Measures Codestrata next to git, PyDriller and bare parsing, and whole runs.",
      "The goals are meant for a repository of at least 5,000 commits on two cores."
    })
final class Arguments implements Callable<Integer> {

  private final Path root;

  @Option(
      names = "--repo",
      paramLabel = "DIR",
      description = "The repository to read; this checkout if not given.")
  private Path repository;

  @Option(
      names = "--only",
      paramLabel = "NAME",
      split = ",",
      description = "The rows to measure; all if not given: ${COMPLETION-CANDIDATES}.",
      completionCandidates = Benchmark.Names.class)
  private List<String> only = Benchmark.NAMES;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Also writes the rows there as JSON.")
  private Path json;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description =
          "How often each side is timed, at least 3 for a figure to quote (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;

  @Spec private CommandSpec spec;

  Arguments(Path root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Exception {
    Path measured = (repository == null ? root : repository).toAbsolutePath().normalize();
    if (!Files.isDirectory(measured)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--repo " + measured + " is no directory");
    }
    for (String name : only) {
      if (!Benchmark.NAMES.contains(name)) {
        throw new CommandLine.ParameterException(
            spec.commandLine(),
            "--only " + name + " is no row; there are " + String.join(", ", Benchmark.NAMES));
      }
    }
    if (rounds < 1) {
      throw new CommandLine.ParameterException(spec.commandLine(), "--rounds must be 1 or more");
    }
    Benchmark benchmark = new Benchmark(root, measured, rounds);
    List<Measure> measures = benchmark.run(only);
    if (measures.isEmpty()) {
      System.err.println("bench: nothing was measured");
    } else {
      Results.print(measures, System.out);
    }
    if (json != null) {
      Results.write(measures, json);
    }
    return 0;
  }
}
