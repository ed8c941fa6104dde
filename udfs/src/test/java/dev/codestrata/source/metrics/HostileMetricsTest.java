package dev.codestrata.source.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.codestrata.source.fingerprints.MinHash;
import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that are made to be slow, or to break what measures them. */
class HostileMetricsTest {
  private static final int LENGTH = 100_000;

  /** What is quadratic takes minutes for one of these. */
  private static final Duration BOUND = Duration.ofSeconds(30);

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
    assertTimeout(
        BOUND,
        () -> {
          for (String piece : PIECES) {
            String text = piece.repeat(LENGTH / piece.length());
            assertThat(MinHash.of(text)).isNotNull();
            for (String name : LANGUAGES) {
              Language language = Languages.byName(name).orElseThrow();
              CodeMetrics metrics = CodeMetrics.measure(language, text, null);
              assertThat(metrics.codeLines() + metrics.commentLines() + metrics.blankLines())
                  .as("%s in %s", piece, name)
                  .isEqualTo(metrics.lines());
            }
          }
        });
  }
}
