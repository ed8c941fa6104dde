package dev.codestrata.bench;

import dev.codestrata.source.language.TextDecoder;
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
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

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

  private final List<String> texts = new ArrayList<>();
  private final int rounds;
  private long characters;
  private int found;

  TextScans(Path directory, int rounds) throws IOException {
    this.rounds = rounds;
    try (Git git = Git.open(directory.toFile());
        RevWalk revisions = new RevWalk(git.getRepository());
        TreeWalk walk = new TreeWalk(git.getRepository())) {
      walk.addTree(revisions.parseCommit(git.getRepository().resolve("HEAD")).getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        if ((walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE) {
          byte[] bytes =
              walk.getObjectReader().open(walk.getObjectId(0)).getCachedBytes(Integer.MAX_VALUE);
          String text = TextDecoder.decode(bytes).text();
          if (text != null) {
            texts.add(text);
            characters += text.length();
          }
        }
      }
    }
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
