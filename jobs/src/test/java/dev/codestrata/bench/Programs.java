package dev.codestrata.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Programs that the benchmark compares with. */
final class Programs {

  private Programs() {}

  static boolean isPresent(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** Git on a repository, with its user's configuration left out and attributes off. */
  static List<String> git(Path repository, String... arguments) {
    Path directory = repository.resolve(".git");
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "--git-dir=" + (Files.exists(directory) ? directory : repository),
                "-c",
                "core.bare=true",
                "-c",
                "core.attributesFile=/dev/null"));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Runs programs joined by pipes; what the last one writes is thrown away. */
  @SafeVarargs
  static void discard(List<String>... commands) throws IOException, InterruptedException {
    List<ProcessBuilder> pipeline = new ArrayList<>();
    for (List<String> command : commands) {
      pipeline.add(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT));
    }
    pipeline.get(0).redirectInput(new File("/dev/null"));
    pipeline.get(pipeline.size() - 1).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    List<Process> processes = ProcessBuilder.startPipeline(pipeline);
    for (int i = 0; i < processes.size(); i++) {
      int status = processes.get(i).waitFor();
      if (status != 0) {
        throw new IOException(String.join(" ", commands[i]) + " failed with exit status " + status);
      }
    }
  }

  /** The trimmed standard output of a program. */
  static String output(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException(String.join(" ", command) + " failed with exit status " + status);
    }
    return text.trim();
  }
}
