package dev.codestrata.bench;

import dev.codestrata.source.language.Languages;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How fast the language of the files at a head is told, by path and content, on one core. */
final class LanguageDetection {
  private static final long ENOUGH_NANOSECONDS = 1_000_000_000L;

  private final List<HeadTexts.HeadText> files;
  private final int ambiguous;

  LanguageDetection(Path directory) throws IOException {
    files = HeadTexts.of(directory);
    ambiguous = (int) files.stream().filter(file -> Languages.isAmbiguous(file.path())).count();
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%d files, of %d the path does not decide", files.size(), ambiguous);
  }

  /** Microseconds of processor time for one file, the median of some rounds of a second. */
  double microsecondsPerFile(int rounds) {
    List<Double> figures = new ArrayList<>();
    for (int i = 0; i <= rounds; i++) {
      double figure = round();
      if (i > 0) {
        figures.add(figure);
      }
    }
    return Rounds.median(figures);
  }

  private double round() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long told = 0;
    long count = 0;
    long passed;
    do {
      for (HeadTexts.HeadText file : files) {
        told += Languages.detect(file.path(), file.text()).isPresent() ? 1 : 0;
      }
      count += files.size();
      passed = threads.getCurrentThreadCpuTime() - start;
    } while (passed < ENOUGH_NANOSECONDS);
    if (told == 0) {
      throw new IllegalStateException("No file is in a known language");
    }
    return passed / 1e3 / count;
  }
}
