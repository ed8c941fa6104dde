package dev.codestrata.bench;

import dev.codestrata.source.licenses.LicenseDetector;
import dev.codestrata.source.privacy.SensitiveFinder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * Scans every text at the head on one thread and counts its processor time, so that what else the
 * machine does falls out.
 */
final class TextScans {

  static final String LICENSES = "license_scan";
  static final String SECRETS = "secret_scan";

  /** Seconds for 100 million characters: 5 and 30 MB/s. */
  private static final double LICENSES_GOAL = 20;

  private static final double SECRETS_GOAL = 3.33;

  private static final int WARM_UPS = 2;
  private static final double HUNDRED_MILLION = 1e8;

  private final List<String> texts;
  private final int rounds;
  private final long characters;
  private int found;

  TextScans(Path directory, int rounds) throws IOException {
    this.rounds = rounds;
    this.texts = HeadTexts.of(directory).stream().map(HeadTexts.HeadText::text).toList();
    this.characters = texts.stream().mapToLong(String::length).sum();
  }

  Measure licenses() {
    return measure(LICENSES, text -> LicenseDetector.detect(text).size(), LICENSES_GOAL);
  }

  Measure secrets() {
    return measure(SECRETS, text -> SensitiveFinder.get().find(text).size(), SECRETS_GOAL);
  }

  private Measure measure(String name, ToIntFunction<String> scan, double goal) {
    for (int i = 0; i < WARM_UPS; i++) {
      seconds(scan);
    }
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      bare.add(seconds(text -> text.indexOf("\uFFFF\uFFFE")));
      ours.add(seconds(scan));
    }
    double seconds = Rounds.median(ours);
    System.err.printf(
        Locale.ROOT,
        "%s: %.1f million characters, %.1f MB/s of one core's time; String.indexOf %.0f MB/s;"
            + " %d found in all rounds%n",
        name,
        characters / 1e6,
        characters / 1e6 / seconds,
        characters / 1e6 / Rounds.median(bare),
        found);
    return Measure.alone(name, seconds * HUNDRED_MILLION / characters, "s/100MB", goal);
  }

  private double seconds(ToIntFunction<String> scan) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    for (String text : texts) {
      found += Math.max(0, scan.applyAsInt(text));
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
