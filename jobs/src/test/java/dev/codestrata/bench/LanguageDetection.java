package dev.codestrata.bench;

import dev.codestrata.source.language.Languages;
import dev.codestrata.source.language.TextDecoder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** How fast the language of the files at a head is told, by path and content, on one core. */
final class LanguageDetection {
  private static final long ENOUGH_NANOSECONDS = 1_000_000_000L;

  private record File(String path, String text) {}

  private final List<File> files = new ArrayList<>();
  private int ambiguous;

  LanguageDetection(Path directory) throws IOException {
    try (Git git = Git.open(directory.toFile());
        RevWalk revisions = new RevWalk(git.getRepository());
        TreeWalk walk = new TreeWalk(git.getRepository())) {
      ObjectReader reader = walk.getObjectReader();
      walk.addTree(revisions.parseCommit(git.getRepository().resolve("HEAD")).getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        if ((walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE) {
          String text =
              TextDecoder.decode(reader.open(walk.getObjectId(0)).getCachedBytes(Integer.MAX_VALUE))
                  .text();
          if (text != null) {
            files.add(new File(walk.getPathString(), text));
            ambiguous += Languages.isAmbiguous(walk.getPathString()) ? 1 : 0;
          }
        }
      }
    }
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
      for (File file : files) {
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
