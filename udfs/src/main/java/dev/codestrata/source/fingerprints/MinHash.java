package dev.codestrata.source.fingerprints;

import java.util.Arrays;
import java.util.Optional;

/**
 * Signatures of texts of which the share of equal places estimates the Jaccard similarity of their
 * {@link Shingles} (Broder 1997). Place i holds the least 32-bit hash of all runs under the i-th
 * function of a multiply-shift family (Dietzfelbinger and others 1997). The estimate of a
 * similarity s has the standard error sqrt(s (1 - s) / {@value #SIZE}).
 */
public final class MinHash {

  /** Places of a signature. */
  public static final int SIZE = 128;

  private static final long[] MULTIPLIERS = new long[SIZE];
  private static final long[] SUMMANDS = new long[SIZE];

  static {
    // The numbers are part of every stored signature: they never change.
    long state = 0x436F646573747261L;
    for (int i = 0; i < SIZE; i++) {
      state += 0x9E3779B97F4A7C15L;
      MULTIPLIERS[i] = Shingles.mix(state) | 1;
      state += 0x9E3779B97F4A7C15L;
      SUMMANDS[i] = Shingles.mix(state);
    }
  }

  private MinHash() {}

  /** The signature of a text; empty if the text has no two different runs of tokens. */
  public static Optional<int[]> of(String text) {
    long[] shingles = Shingles.of(text);
    return shingles.length < 2 ? Optional.empty() : Optional.of(signature(shingles));
  }

  /**
   * The share of equal places, 0 to 1.
   *
   * @throws IllegalArgumentException if the signatures differ in length
   */
  public static double similarity(int[] a, int[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException(
          "Signatures of %d and %d places cannot be compared".formatted(a.length, b.length));
    }
    int equal = 0;
    for (int i = 0; i < a.length; i++) {
      equal += a[i] == b[i] ? 1 : 0;
    }
    return a.length == 0 ? 0 : (double) equal / a.length;
  }

  private static int[] signature(long[] shingles) {
    long[] least = new long[SIZE];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long shingle : shingles) {
      for (int i = 0; i < SIZE; i++) {
        // The upper half is the better mixed one.
        least[i] = Math.min(least[i], (shingle * MULTIPLIERS[i] + SUMMANDS[i]) >>> 32);
      }
    }
    int[] signature = new int[SIZE];
    for (int i = 0; i < SIZE; i++) {
      signature[i] = (int) least[i];
    }
    return signature;
  }
}
