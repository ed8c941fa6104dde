package dev.codestrata.source.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Texts that are made to be slow, or to break what reads them. */
class HostileTextTest {
  private static final int LENGTH = 200_000;

  /** Quadratic patterns would take minutes for one of these. */
  private static final Duration BOUND = Duration.ofSeconds(30);

  private static final List<String> PIECES =
      List.of(
          " ",
          "\n",
          " \n\t",
          "a",
          "a ",
          "(",
          "<",
          "/*",
          "\"",
          "a.b.",
          "x = ",
          "function ",
          "-*- ",
          "vim: ",
          "\uD800",
          "\0",
          "match a ",
          "(a ",
          "%lang ",
          "  mov ",
          "x:\n",
          "{ \n");

  @Test
  void everyExtensionIsDecidedInBoundedTime() {
    TreeSet<String> extensions = new TreeSet<>(Languages.sharedExtensions());
    extensions.addAll(Languages.heuristics().rules().keySet());
    assertThat(extensions).hasSizeGreaterThan(150);
    assertTimeout(
        BOUND,
        () -> {
          for (String piece : PIECES) {
            String text = piece.repeat(LENGTH / piece.length());
            for (String extension : extensions) {
              assertThat(Languages.detect("a" + extension, text)).isNotNull();
            }
          }
        });
  }

  @Test
  void thePartOfAFileIsToldInBoundedTime() {
    assertTimeout(
        BOUND,
        () -> {
          for (String piece : PIECES) {
            String text = piece.repeat(LENGTH / piece.length());
            PathKinds.isGenerated("a.js", text);
            PathKinds.isGenerated(text, "");
            PathKinds.isVendored(text);
            PathKinds.isTest(text);
            PathKinds.isDocumentation(text);
          }
        });
  }
}
