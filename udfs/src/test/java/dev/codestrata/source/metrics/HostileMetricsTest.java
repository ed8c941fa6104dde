package dev.codestrata.source.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.source.fingerprints.MinHash;
import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that are made to be slow, or to break what measures them. */
class HostileMetricsTest {
  private static final int LENGTH = 150_000;

  /** What is linear takes hundredths of a second for one of these, what is quadratic many. */
  private static final Duration BOUND = Duration.ofSeconds(3);

  private static final List<String> PIECES =
      List.of(
          "\"",
          "\\\"",
          "'",
          "/[(",
          "/",
          "<<A ",
          "<<A\n",
          "R\"(",
          "R\"a",
          "<script>",
          "<script ",
          "</",
          "/*",
          "/+ ",
          "=begin\n",
          "\"\"\"",
          "`",
          "1e+",
          "0x1.",
          "\uD83D",
          "\0",
          "(* ",
          "{- ",
          "[[",
          "@\"",
          "\n \n",
          "$$ ",
          "|a|");

  private static final List<String> LANGUAGES =
      List.of(
          "C",
          "C++",
          "Java",
          "JavaScript",
          "Python",
          "Ruby",
          "Perl",
          "Shell",
          "PHP",
          "HTML",
          "Vue",
          "D",
          "Rust",
          "Lua",
          "Haskell",
          "OCaml",
          "F#",
          "C#",
          "SQL",
          "Raku",
          "Nix",
          "PowerShell",
          "APL");

  @Test
  void everyTextIsMeasuredInBoundedTime() {
    for (String piece : PIECES) {
      String text = piece.repeat(LENGTH / piece.length());
      bounded(piece, () -> assertThat(MinHash.of(text)).isNotNull());
      for (String name : LANGUAGES) {
        Language language = Languages.byName(name).orElseThrow();
        String what = "%s in %s".formatted(piece, name);
        bounded(
            what,
            () -> {
              CodeMetrics metrics = CodeMetrics.measure(language, text, null);
              assertThat(metrics.codeLines() + metrics.commentLines() + metrics.blankLines())
                  .as(what)
                  .isEqualTo(metrics.lines());
            });
      }
    }
  }

  /** Processor time, so that other work of the machine does not count. */
  private static void bounded(String what, Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
        .as(what)
        .isLessThan(BOUND);
  }
}
