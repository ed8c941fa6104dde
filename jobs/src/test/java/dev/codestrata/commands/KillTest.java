package dev.codestrata.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.fixtures.SourceJarRepository;
import dev.codestrata.lake.Lake;
import dev.codestrata.testing.LakeEquality;
import dev.codestrata.testing.SharedSpark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed again and again, and repeated, leaves the lake of a run that nobody
 * disturbed.
 */
class KillTest {

  /** Steps after which the process is killed, each further on than the one before. */
  private static final List<String> MOMENTS =
      List.of(
          "queue batch",
          "list files and commits",
          "read files",
          "write commit_files",
          "write repository_commits",
          "git facts written",
          "write blob_metrics",
          "write blob_analyses",
          "batch complete",
          "write pattern_clusters");

  @TempDir Path scratch;

  @Test
  void aKilledRunGoesOnWhenRepeated() throws Exception {
    Path repository = scratch.resolve("releases.git");
    SourceJarRepository.create(repository);
    Path undisturbed = scratch.resolve("undisturbed");
    assertThat(run(repository, undisturbed, null)).isZero();

    Path disturbed = scratch.resolve("disturbed");
    for (String moment : MOMENTS) {
      assertThat(run(repository, disturbed, moment)).as("killed after " + moment).isNotZero();
    }
    assertThat(run(repository, disturbed, null)).isZero();

    LakeEquality.assertEqual(
        Lake.open(SharedSpark.session(), undisturbed.toString()),
        Lake.open(SharedSpark.session(), disturbed.toString()));
  }

  /**
   * Runs the command in a process of its own.
   *
   * @param killedAfter the step after which the process is killed as by {@code kill -9}; null for
   *     never
   * @return its exit status
   */
  private int run(Path repository, Path lake, String killedAfter) throws Exception {
    Process process =
        new ProcessBuilder(command(repository, lake)).redirectErrorStream(true).start();
    boolean killed = false;
    List<String> lines = new ArrayList<>();
    try (BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(line);
        if (killedAfter != null && line.contains("s  " + killedAfter + "  seconds=")) {
          process.destroyForcibly();
          killed = true;
        }
      }
    } catch (IOException e) {
      assertThat(killed).as("only a killed process breaks off its output").isTrue();
    }
    int status = process.waitFor();
    assertThat(killed || killedAfter == null)
        .as("met " + killedAfter + " in\n" + String.join("\n", lines))
        .isTrue();
    assertThat(killedAfter != null || status == 0).as(String.join("\n", lines)).isTrue();
    return status;
  }

  private static List<String> command(Path repository, Path lake) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    try (var flags = Files.lines(Path.of("..", "conf", "jvm.flags"))) {
      flags.filter(flag -> !flag.startsWith("#")).forEach(command::add);
    }
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            Codestrata.class.getName(),
            "run",
            repository.toString(),
            "--lake",
            lake.toString()));
    return command;
  }
}
