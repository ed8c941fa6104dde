package dev.codestrata.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.source.language.Languages;
import dev.codestrata.source.patterns.UserRules;
import dev.codestrata.source.syntax.ParseLimits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashNotesTest {
  private static final String BLOB = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

  @TempDir Path scratch;

  /** A process that ends as by a native crash, with a blob at hand. */
  static final class Ends {
    public static void main(String[] arguments) {
      CrashNotes.open(Path.of(arguments[0])).begin(arguments[1]);
      Runtime.getRuntime().halt(3);
    }
  }

  @Test
  void aBlobThatEndedTwoProcessesIsLeftOutUntilItsRetry() throws Exception {
    end(BLOB + "-java");
    assertThat(outcome(Map.of())).isEqualTo("analyzed");
    // It was analysed: the death had another cause, and does not count.
    end(BLOB + "-java");
    assertThat(outcome(Map.of())).isEqualTo("analyzed");

    end(BLOB + "-java");
    end(BLOB + "-java");
    assertThat(outcome(Map.of())).isEqualTo("failed quarantined");
    assertThat(outcome(Map.of())).isEqualTo("failed quarantined");
    // Put back after one failed attempt, it may end two more.
    assertThat(outcome(Map.of(BLOB, 1))).isEqualTo("analyzed");
  }

  @Test
  void aProcessThatLivesOrHadNothingAtHandIsNoDeath() throws Exception {
    try (CrashNotes own = CrashNotes.open(folder())) {
      own.begin("a-c");
      try (CrashNotes other = CrashNotes.open(folder())) {
        assertThat(other.deaths("a-c")).isZero();
      }
      own.end();
    }
    end("");
    try (CrashNotes notes = CrashNotes.open(folder())) {
      assertThat(notes.deaths("")).isZero();
    }
    try (Stream<Path> files = Files.list(folder())) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aParseThatRunsAwayIsTheOutcomeOfItsBlob() {
    String lambdas =
        "class A { void f() { " + "g(() -> {".repeat(40) + "h();" + "});".repeat(40) + " } }";

    assertThat(outcome(Map.of(), lambdas)).isEqualTo("failed timed_out");
  }

  private String outcome(Map<String, Integer> earlierAttempts) {
    return outcome(earlierAttempts, "class A { }");
  }

  private String outcome(Map<String, Integer> earlierAttempts, String text) {
    try (CrashNotes notes = CrashNotes.open(folder())) {
      BlobUnderstanding understanding =
          new BlobAnalyzer(
                  UserRules.NONE,
                  new ParseLimits(1 << 20, 250, Duration.ofMillis(500)),
                  "batch",
                  notes,
                  earlierAttempts)
              .analyze(BLOB, Languages.byName("Java").orElseThrow(), text);
      String reason = understanding.ledger().reason();
      assertThat(understanding.metrics()).isNotNull();
      return understanding.ledger().outcome() + (reason == null ? "" : " " + reason);
    }
  }

  private Path folder() {
    return scratch.resolve("own").resolve("analysis");
  }

  private void end(String unit) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Ends.class.getName(),
                    folder().toString(),
                    unit))
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isEqualTo(3);
  }
}
