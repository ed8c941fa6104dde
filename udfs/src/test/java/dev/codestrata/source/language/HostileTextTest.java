package dev.codestrata.source.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Texts that are made to be slow, or to break what reads them. */
class HostileTextTest {
  private static final int LENGTH = 200_000;

  /** What is linear takes hundredths of a second for one of these, what is quadratic many. */
  private static final Duration BOUND = Duration.ofSeconds(3);

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
    for (String piece : PIECES) {
      String text = piece.repeat(LENGTH / piece.length());
      for (String extension : extensions) {
        bounded(
            piece + " in " + extension,
            () -> assertThat(Languages.detect("a" + extension, text)).isNotNull());
      }
    }
  }

  @Test
  void thePartOfAFileIsToldInBoundedTime() {
    for (String piece : PIECES) {
      String text = piece.repeat(LENGTH / piece.length());
      bounded(
          piece,
          () -> {
            PathKinds.isGenerated("a.js", text);
            PathKinds.isGenerated(text, "");
            PathKinds.isVendored(text);
            PathKinds.isTest(text);
            PathKinds.isDocumentation(text);
            PathKinds.isConfiguration(text);
          });
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
