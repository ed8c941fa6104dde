package dev.codestrata.git;

import java.util.Arrays;

/**
 * How many bytes of a file stand in spans of each hash, where a span ends with a newline or after
 * 64 bytes. This is the measure by which git judges the similarity of two files; hash and modulus
 * are git's, since its collisions show in the result.
 */
final class SpanCounts {

  private static final int MODULUS = 107_927;
  private static final int LONGEST_SPAN = 64;

  private final int[] hashes;
  private final int[] counts;

  private SpanCounts(int[] hashes, int[] counts) {
    this.hashes = hashes;
    this.counts = counts;
  }

  static SpanCounts of(byte[] bytes, boolean text) {
    long[] spans = new long[Math.max(16, bytes.length / 24)];
    int found = 0;
    int high = 0;
    int low = 0;
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xff;
      if (text && b == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n') {
        continue; // line ends of both kinds are alike
      }
      int before = high;
      high = ((high << 7) ^ (low >>> 25)) + b;
      low = (low << 7) ^ (before >>> 25);
      length++;
      if (length == LONGEST_SPAN || b == '\n') {
        if (found == spans.length) {
          spans = Arrays.copyOf(spans, found * 2);
        }
        long hash = Integer.toUnsignedLong(high + low * 0x61) % MODULUS;
        spans[found++] = hash << 32 | length;
        high = 0;
        low = 0;
        length = 0;
      }
    }
    // What follows the last newline is no span: git up to 2.43 leaves it out.
    return merged(spans, found);
  }

  private static SpanCounts merged(long[] spans, int found) {
    Arrays.sort(spans, 0, found);
    int[] hashes = new int[found];
    int[] counts = new int[found];
    int size = 0;
    for (int i = 0; i < found; i++) {
      int hash = (int) (spans[i] >>> 32);
      if (size > 0 && hashes[size - 1] == hash) {
        counts[size - 1] += (int) spans[i];
      } else {
        hashes[size] = hash;
        counts[size++] = (int) spans[i];
      }
    }
    return new SpanCounts(Arrays.copyOf(hashes, size), Arrays.copyOf(counts, size));
  }

  /** Bytes that both files have in spans of the same hash. */
  long inCommon(SpanCounts other) {
    long common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int difference = hashes[i] - other.hashes[j];
      if (difference == 0) {
        common += Math.min(counts[i++], other.counts[j++]);
      } else if (difference < 0) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }
}
