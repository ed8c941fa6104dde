package dev.codestrata.source.fingerprints;

import java.util.Arrays;

/**
 * The runs of {@value #SIZE} tokens of a text, in which words and numbers are tokens and so is
 * every other visible char, whatever the language (Broder, "On the resemblance and containment of
 * documents", 1997). A shorter text is one run.
 */
public final class Shingles {

  /** Tokens of a run. */
  public static final int SIZE = 5;

  private Shingles() {}

  /**
   * Size of the intersection over size of the union of the sets of runs, 0 to 1; 1 for two texts
   * without tokens. Runs are compared by 64-bit hashes.
   */
  public static double jaccard(String a, String b) {
    return jaccard(of(a), of(b));
  }

  /** The same of two sets of hashes, each ascending. */
  static double jaccard(long[] first, long[] second) {
    if (first.length == 0 && second.length == 0) {
      return 1;
    }
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < first.length && j < second.length) {
      int order = Long.compare(first[i], second[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return (double) common / (first.length + second.length - common);
  }

  /** The distinct hashes of the runs of {@code text}, ascending. */
  public static long[] of(String text) {
    long[] tokens = new long[Math.max(1, text.length())];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      char c = text.charAt(at++);
      if (Character.isWhitespace(c)) {
        continue;
      }
      if (isWord(c)) {
        while (at < text.length() && isWord(text.charAt(at))) {
          at++;
        }
      }
      tokens[count++] = hash(text, start, at);
    }
    if (count == 0) {
      return new long[0];
    }
    int runs = Math.max(1, count - SIZE + 1);
    long[] hashes = new long[runs];
    for (int run = 0; run < runs; run++) {
      long hash = 0;
      for (int i = run; i < Math.min(count, run + SIZE); i++) {
        hash = mix(hash * 31 + tokens[i]);
      }
      hashes[run] = hash;
    }
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static long hash(String text, int start, int end) {
    long hash = 0xCBF29CE484222325L;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return mix(hash);
  }

  /** The finalizer of SplitMix64. */
  static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
