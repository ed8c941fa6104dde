package dev.codestrata.git;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * One side of a comparison: the content of a blob, cut into lines and spans when first needed.
 * Belongs to one thread.
 */
final class FileText {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long NEWLINES = LOW_BITS * '\n';

  private final byte[] bytes;
  private final long size;
  private final boolean binary;
  private NumberedLines numbered;
  private int lines = -1;
  private SpanCounts spans;

  private FileText(byte[] bytes, long size, boolean binary) {
    this.bytes = bytes;
    this.size = size;
    this.binary = binary;
  }

  static FileText of(byte[] bytes) {
    return new FileText(bytes, bytes.length, ObjectSource.hasNul(bytes));
  }

  /** A file of which the content is not kept. */
  static FileText tooLarge(long size, boolean binary) {
    return new FileText(null, size, binary);
  }

  boolean isTooLarge() {
    return bytes == null;
  }

  boolean isBinary() {
    return binary;
  }

  long size() {
    return size;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Estimated bytes of memory, lines included. */
  long footprint() {
    return 64 + (bytes == null ? 0 : bytes.length + bytes.length / 2L);
  }

  /** Number of lines; a last line without a newline counts. */
  int lineCount() {
    if (numbered != null) {
      return numbered.count();
    }
    if (lines < 0) {
      lines = countLines(bytes, 0, bytes.length);
    }
    return lines;
  }

  /** Its lines with the numbers they got last; null before they got any. */
  NumberedLines numbered() {
    return numbered;
  }

  void numbered(NumberedLines lines) {
    this.numbered = lines;
  }

  /** Lines from one index to another; what follows the last newline counts as one. */
  static int countLines(byte[] bytes, int from, int to) {
    int count = 0;
    int i = from;
    for (; i + 8 <= to; i += 8) {
      count += Long.bitCount(zeroBytes((long) LONG.get(bytes, i) ^ NEWLINES));
    }
    for (; i < to; i++) {
      if (bytes[i] == '\n') {
        count++;
      }
    }
    return to > from && bytes[to - 1] != '\n' ? count + 1 : count;
  }

  /** Puts the ends of those lines into an array from a place on. */
  static void findLineEnds(byte[] bytes, int from, int to, int[] ends, int place) {
    int line = place;
    int i = from;
    for (; i + 8 <= to; i += 8) {
      long found = zeroBytes((long) LONG.get(bytes, i) ^ NEWLINES);
      while (found != 0) {
        ends[line++] = i + (Long.numberOfTrailingZeros(found) >>> 3) + 1;
        found &= found - 1;
      }
    }
    for (; i < to; i++) {
      if (bytes[i] == '\n') {
        ends[line++] = i + 1;
      }
    }
    if (to > from && bytes[to - 1] != '\n') {
      ends[line] = to;
    }
  }

  /** The high bit of each byte that is zero, exactly. */
  private static long zeroBytes(long word) {
    return ~(((word & ~HIGH_BITS) + ~HIGH_BITS) | word) & HIGH_BITS;
  }

  SpanCounts spans() {
    if (spans == null) {
      spans = SpanCounts.of(bytes, !binary);
    }
    return spans;
  }
}
