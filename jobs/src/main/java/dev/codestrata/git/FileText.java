package dev.codestrata.git;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

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
  private int[] lineEnds;
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
    return 64 + (bytes == null ? 0 : bytes.length + bytes.length / 4L);
  }

  /** Number of lines; a last line without a newline counts. */
  int lineCount() {
    if (lines < 0) {
      lines = countLines();
    }
    return lines;
  }

  private int countLines() {
    int count = 0;
    int i = 0;
    int end = bytes.length - 7;
    for (; i < end; i += 8) {
      long word = (long) LONG.get(bytes, i) ^ NEWLINES;
      count += Long.bitCount(zeroBytes(word));
    }
    for (; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        count++;
      }
    }
    return bytes.length > 0 && bytes[bytes.length - 1] != '\n' ? count + 1 : count;
  }

  /** The high bit of each byte that is zero, exactly. */
  private static long zeroBytes(long word) {
    return ~(((word & ~HIGH_BITS) + ~HIGH_BITS) | word) & HIGH_BITS;
  }

  /** Index after the last byte of each line, its newline included. */
  int[] lineEnds() {
    if (lineEnds == null) {
      int[] ends = new int[lineCount()];
      int line = 0;
      int i = 0;
      int last = bytes.length - 7;
      for (; i < last; i += 8) {
        long found = zeroBytes((long) LONG.get(bytes, i) ^ NEWLINES);
        while (found != 0) {
          ends[line++] = i + (Long.numberOfTrailingZeros(found) >>> 3) + 1;
          found &= found - 1;
        }
      }
      for (; i < bytes.length; i++) {
        if (bytes[i] == '\n') {
          ends[line++] = i + 1;
        }
      }
      if (line < ends.length) {
        ends[line] = bytes.length;
      }
      lineEnds = ends;
    }
    return lineEnds;
  }

  int lineStart(int line) {
    return line == 0 ? 0 : lineEnds()[line - 1];
  }

  /** A hash of the bytes of a line. */
  int lineHash(int line) {
    int i = lineStart(line);
    int end = lineEnds()[line];
    long hash = (long) end - i;
    for (; i + 8 <= end; i += 8) {
      hash = (hash ^ (long) LONG.get(bytes, i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    long rest = 0;
    for (; i < end; i++) {
      rest = (rest << 8) | (bytes[i] & 0xff);
    }
    hash = (hash ^ rest) * 0x9E3779B97F4A7C15L;
    return (int) (hash >>> 32);
  }

  boolean sameLine(int line, FileText other, int otherLine) {
    return Arrays.equals(
        bytes,
        lineStart(line),
        lineEnds()[line],
        other.bytes,
        other.lineStart(otherLine),
        other.lineEnds()[otherLine]);
  }

  SpanCounts spans() {
    if (spans == null) {
      spans = SpanCounts.of(bytes, !binary);
    }
    return spans;
  }
}
