package dev.codestrata.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times two pieces of work in turns, so that whatever else the machine does falls on both. */
final class Rounds {

  /** Work that is timed; it fails by throwing. */
  interface Work {
    void run() throws Exception;
  }

  /** Median seconds of both. */
  record Medians(double ours, double theirs) {}

  private Rounds() {}

  /** Warms both up, then times each in turns and tells each round on standard error. */
  static Medians interleaved(String name, int warmUps, int rounds, Work ours, Work theirs)
      throws Exception {
    for (int i = 0; i < warmUps; i++) {
      ours.run();
    }
    List<Double> own = new ArrayList<>();
    List<Double> other = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      other.add(seconds(theirs));
      own.add(seconds(ours));
      System.err.printf(
          Locale.ROOT,
          "%s %d/%d: %.3f s, baseline %.3f s%n",
          name,
          i + 1,
          rounds,
          own.get(i),
          other.get(i));
    }
    return new Medians(median(own), median(other));
  }

  static double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  static double median(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("No median of nothing");
    }
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
