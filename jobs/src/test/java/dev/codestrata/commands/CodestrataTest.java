package dev.codestrata.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a wrong command line says and how it ends, without a session. */
class CodestrataTest {

  @TempDir Path directory;

  private record Ended(int status, String errors) {}

  @Test
  void aWrongOptionIsOneLineAndStatusTwo() {
    Ended ended = execute("run", "--no-such-option", ".");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.errors()).startsWith("codestrata: ").contains("--no-such-option", "--help");
    assertThat(ended.errors().lines()).hasSize(1);
  }

  @Test
  void anUnknownConfigurationKeyIsOneLineAndStatusTwo() {
    Path lake = directory.resolve("lake");
    Ended ended = execute("run", ".", "--lake", lake.toString(), "--set", "ingest.speed=9");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.errors()).contains("unknown configuration key: ingest.speed");
    assertThat(ended.errors().lines()).hasSize(1);
    assertThat(Files.exists(lake)).isFalse();
  }

  @Test
  void aWrongFractionIsOneLineAndStatusTwo() {
    Ended ended = execute("run", ".", "--max-failed-fraction", "7");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.errors()).contains("--max-failed-fraction must be between 0 and 1, is 7.0");
  }

  @Test
  void statementAndFileTogetherAreRefused() {
    Ended ended = execute("sql", "SELECT 1", "-f", directory.resolve("q.sql").toString());
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.errors()).contains("give a STATEMENT or -f FILE, not both");
  }

  private static Ended execute(String... arguments) {
    PrintStream before = System.err;
    ByteArrayOutputStream captured = new ByteArrayOutputStream();
    System.setErr(new PrintStream(captured, true, StandardCharsets.UTF_8));
    try {
      int status = Codestrata.execute(arguments);
      return new Ended(status, captured.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(before);
    }
  }
}
