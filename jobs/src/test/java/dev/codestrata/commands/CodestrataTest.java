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

  private record Ended(int status, String errors, String results) {}

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

  @Test
  void listsTheRulesOfALevelAndLanguage() {
    Ended ended =
        execute("patterns", "list", "--level", "L1", "--language", "Go", "--format", "json");
    assertThat(ended.status()).isZero();
    assertThat(ended.results().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith("{\"rule\":").contains("\"level\":\"L1\""))
        .anySatisfy(line -> assertThat(line).contains("\"rule\":\"go/error-wrapping\""))
        .noneSatisfy(line -> assertThat(line).contains("\"rule\":\"python/"));
  }

  @Test
  void showsARuleWithItsExamples() {
    Ended ended = execute("patterns", "show", "go/error-wrapping");
    assertThat(ended.status()).isZero();
    assertThat(ended.results()).contains("family", "error-wrapping", "match ", "near miss ");
  }

  @Test
  void triesARuleOnAFile() throws Exception {
    Path file = directory.resolve("read.go");
    Files.writeString(
        file,
        """
        package store

        func read(path string) error {
        	if err := open(path); err != nil {
        		return fmt.Errorf("open %s: %w", path, err)
        	}
        	return nil
        }
        """);
    Ended ended = execute("patterns", "test", "go/error-wrapping", file.toString());
    assertThat(ended.status()).isZero();
    assertThat(ended.results()).contains("5-5");
    assertThat(ended.errors()).isEqualTo("codestrata: 1 hit in " + file + System.lineSeparator());
  }

  @Test
  void anUnknownRuleIsOneLineWithTheNearest() {
    Ended ended = execute("patterns", "show", "error-wraping");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.errors().lines())
        .singleElement()
        .asString()
        .startsWith("codestrata: no such rule: error-wraping; nearest are ")
        .contains("go/error-wrapping");
  }

  @Test
  void aFolderWithoutRulesIsOneLineAndNothingIsWritten() {
    Path lake = directory.resolve("lake");
    Ended ended = execute("patterns", "list", "--rules", directory.resolve("no-rules").toString());
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.errors())
        .isEqualTo(
            "codestrata: no such folder of rules: "
                + directory.resolve("no-rules")
                + "; give a folder to --rules"
                + System.lineSeparator());
    assertThat(Files.exists(lake)).isFalse();
  }

  @Test
  void aFolderOfRulesJoinsTheCatalogue() throws Exception {
    Path rule = Files.createDirectories(directory.resolve("rules/any/leap-year"));
    Files.writeString(
        rule.resolve("rule.yml"),
        """
        id: any/leap-year
        level: L6
        facet: decision
        family: leap-year
        title: Leap year
        what: A year is divided by 4, 100 and 400.
        why: It is often got wrong.
        assumptions: none
        limitations: none
        since: 0.1.0
        confidence: 0.9
        describe: "{where} divides {year}."
        shape:
          scope: function
          elements:
            year: {any: ["$y % 400"]}
            century: {any: ["$y % 100"]}
        """);
    Path file = directory.resolve("calendar.py");
    Files.writeString(
        file, "def leap(y):\n    return y % 4 == 0 and y % 100 != 0 or y % 400 == 0\n");
    String rules = directory.resolve("rules").toString();
    Ended ended = execute("patterns", "test", "any/leap-year", file.toString(), "--rules", rules);
    assertThat(ended.status()).isZero();
    assertThat(ended.results()).contains("1-2", "leap divides y.");
  }

  private static Ended execute(String... arguments) {
    PrintStream errors = System.err;
    PrintStream results = System.out;
    ByteArrayOutputStream captured = new ByteArrayOutputStream();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    System.setErr(new PrintStream(captured, true, StandardCharsets.UTF_8));
    System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
    try {
      int status = Codestrata.execute(arguments);
      return new Ended(
          status,
          captured.toString(StandardCharsets.UTF_8),
          written.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(errors);
      System.setOut(results);
    }
  }
}
