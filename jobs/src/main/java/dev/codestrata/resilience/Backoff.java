package dev.codestrata.resilience;

import java.time.Duration;

/**
 * How long to wait after a number of failures: twice as long after each, up to a limit, and spread
 * so that what failed together is not tried again together.
 *
 * @param first wait after the first failure
 * @param longest no wait is longer, its spread left out
 */
public record Backoff(Duration first, Duration longest) {

  private static final int MOST_DOUBLINGS = 40;

  public Backoff {
    if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException(
          "waits must be positive and grow, are " + first + " to " + longest);
    }
  }

  /**
   * The wait, between half and one and a half times its nominal length.
   *
   * @param failures failures so far, at least 1
   * @param seed who waits: the same seed waits equally long
   */
  public Duration after(int failures, long seed) {
    double nominal = first.toMillis() * Math.pow(2, Math.min(failures - 1, MOST_DOUBLINGS));
    double limited = Math.min(nominal, longest.toMillis());
    // The upper bits of a multiplicative hash (Knuth): evenly spread, and the same in every run.
    double spread = ((seed + failures) * 0x9E3779B97F4A7C15L >>> 11) / (double) (1L << 53);
    return Duration.ofMillis(Math.round(limited * (0.5 + spread)));
  }
}
