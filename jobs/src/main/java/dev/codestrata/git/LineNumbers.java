package dev.codestrata.git;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Numbers the lines of two texts, equal lines the same. A text whose lines are known lends them to
 * the other: what both begin and end with is copied, and only the lines between are looked at. One
 * file's versions, compared in order, are so read by their changes. Not thread-safe; buffers are
 * used again.
 */
final class LineNumbers {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Numbers that no line has any more cost memory in every comparison: then it starts anew. */
  private static final int WASTE = 4;

  /** Open hash table of places in {@link #chosen} plus one; zero is free. */
  private int[] table = new int[1024];

  /** Lines in the table, one of each distinct content. */
  private int[] chosen = new int[256];

  private int[] numberOf = new int[256];

  /** Makes the numbers of both texts comparable; neither may be too large to be kept. */
  void number(FileText first, FileText second) {
    if (isUsable(first)) {
      derive(first, second);
    } else if (isUsable(second)) {
      derive(second, first);
    } else {
      first.numbered(numberAll(first));
      derive(first, second);
    }
  }

  private static boolean isUsable(FileText text) {
    NumberedLines lines = text.numbered();
    return lines != null && lines.bound() <= WASTE * lines.count() + 1024;
  }

  private NumberedLines numberAll(FileText text) {
    byte[] bytes = text.bytes();
    int[] ends = new int[text.lineCount()];
    int[] hashes = new int[ends.length];
    int[] numbers = new int[ends.length];
    FileText.findLineEnds(bytes, 0, bytes.length, ends, 0);
    clear(ends.length);
    int distinct = 0;
    for (int line = 0; line < ends.length; line++) {
      int start = line == 0 ? 0 : ends[line - 1];
      int hash = hash(bytes, start, ends[line]);
      hashes[line] = hash;
      int slot = slotOf(hash, hashes, bytes, ends, line);
      if (table[slot] == 0) {
        chosen[distinct] = line;
        table[slot] = ++distinct;
      }
      numbers[line] = table[slot] - 1;
    }
    return new NumberedLines(ends, hashes, numbers, distinct);
  }

  private void derive(FileText known, FileText other) {
    NumberedLines lines = known.numbered();
    byte[] bytes = known.bytes();
    byte[] otherBytes = other.bytes();
    int mismatch = Arrays.mismatch(bytes, otherBytes);
    if (mismatch < 0) {
      other.numbered(lines);
      return;
    }
    int count = lines.count();
    int prefix = samePrefix(lines, bytes, mismatch);
    int prefixEnd = lines.start(prefix);
    int suffixBytes = sameSuffix(bytes, otherBytes, prefixEnd);
    int suffixFrom = firstSuffixLine(lines, bytes, otherBytes, prefix, suffixBytes);
    int suffix = count - suffixFrom;
    int shift = otherBytes.length - bytes.length;
    int middleEnd = suffix == 0 ? otherBytes.length : lines.start(suffixFrom) + shift;
    int middle = FileText.countLines(otherBytes, prefixEnd, middleEnd);

    int total = prefix + middle + suffix;
    int[] ends = Arrays.copyOf(lines.ends(), total);
    int[] hashes = Arrays.copyOf(lines.hashes(), total);
    int[] numbers = Arrays.copyOf(lines.numbers(), total);
    FileText.findLineEnds(otherBytes, prefixEnd, middleEnd, ends, prefix);
    int to = prefix + middle;
    for (int i = 0; i < suffix; i++) {
      ends[to + i] = lines.ends()[suffixFrom + i] + shift;
    }
    System.arraycopy(lines.hashes(), suffixFrom, hashes, to, suffix);
    System.arraycopy(lines.numbers(), suffixFrom, numbers, to, suffix);
    int bound = lines.bound();
    if (middle > 0) {
      bound = numberMiddle(lines, bytes, otherBytes, ends, hashes, numbers, prefix, to);
    }
    other.numbered(new NumberedLines(ends, hashes, numbers, bound));
  }

  /** Lines between: those that the known text has anywhere get its numbers, the others new ones. */
  private int numberMiddle(
      NumberedLines known,
      byte[] knownBytes,
      byte[] bytes,
      int[] ends,
      int[] hashes,
      int[] numbers,
      int from,
      int to) {
    clear(to - from);
    int distinct = 0;
    for (int line = from; line < to; line++) {
      int start = line == 0 ? 0 : ends[line - 1];
      int hash = hash(bytes, start, ends[line]);
      hashes[line] = hash;
      int slot = slotOf(hash, hashes, bytes, ends, line);
      if (table[slot] == 0) {
        chosen[distinct] = line;
        numberOf[distinct] = -1;
        table[slot] = ++distinct;
      }
      numbers[line] = table[slot] - 1; // a place, until the numbers are known
    }
    int mask = table.length - 1;
    int[] knownHashes = known.hashes();
    int unknown = distinct;
    for (int line = 0; line < knownHashes.length && unknown > 0; line++) {
      int hash = knownHashes[line];
      for (int slot = hash & mask; table[slot] != 0; slot = (slot + 1) & mask) {
        int place = table[slot] - 1;
        int candidate = chosen[place];
        if (hashes[candidate] == hash
            && numberOf[place] < 0
            && Arrays.equals(
                knownBytes,
                known.start(line),
                known.ends()[line],
                bytes,
                candidate == 0 ? 0 : ends[candidate - 1],
                ends[candidate])) {
          numberOf[place] = known.numbers()[line];
          unknown--;
          break;
        }
      }
    }
    int bound = known.bound();
    for (int place = 0; place < distinct; place++) {
      if (numberOf[place] < 0) {
        numberOf[place] = bound++;
      }
    }
    for (int line = from; line < to; line++) {
      numbers[line] = numberOf[numbers[line]];
    }
    return bound;
  }

  private void clear(int lines) {
    int size = Integer.highestOneBit(Math.max(16, lines)) * 4;
    if (table.length < size) {
      table = new int[size];
    } else if (lines < table.length / 64) {
      // A table that one giant made is not cleared for every small text.
      table = new int[Math.max(1024, size)];
    } else {
      Arrays.fill(table, 0);
    }
    if (chosen.length < lines) {
      chosen = new int[lines * 2];
      numberOf = new int[lines * 2];
    }
  }

  /** The slot that holds an equal line, or the free one where it belongs. */
  private int slotOf(int hash, int[] hashes, byte[] bytes, int[] ends, int line) {
    int mask = table.length - 1;
    int slot = hash & mask;
    int start = line == 0 ? 0 : ends[line - 1];
    while (table[slot] != 0) {
      int other = chosen[table[slot] - 1];
      if (hashes[other] == hash
          && Arrays.equals(
              bytes, other == 0 ? 0 : ends[other - 1], ends[other], bytes, start, ends[line])) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Whole lines that end at or before the first byte that differs. */
  private static int samePrefix(NumberedLines lines, byte[] bytes, int mismatch) {
    int place = Arrays.binarySearch(lines.ends(), mismatch);
    int prefix = place >= 0 ? place + 1 : -place - 1;
    // Where the known text ends without a newline, the other one goes on with the same line.
    return prefix > 0 && bytes[lines.ends()[prefix - 1] - 1] != '\n' ? prefix - 1 : prefix;
  }

  /** Bytes that both texts end with, at most what follows the common beginning. */
  private static int sameSuffix(byte[] a, byte[] b, int from) {
    int limit = Math.min(a.length, b.length) - from;
    int same = 0;
    while (same + 8 <= limit
        && (long) LONG.get(a, a.length - same - 8) == (long) LONG.get(b, b.length - same - 8)) {
      same += 8;
    }
    while (same < limit && a[a.length - 1 - same] == b[b.length - 1 - same]) {
      same++;
    }
    return same;
  }

  /** The first line after the prefix that both texts have whole among the bytes they end with. */
  private static int firstSuffixLine(
      NumberedLines lines, byte[] bytes, byte[] otherBytes, int prefix, int suffixBytes) {
    int from = bytes.length - suffixBytes;
    int place = Arrays.binarySearch(lines.ends(), from);
    int line = place >= 0 ? place + 1 : -place; // the first line that starts at or after
    if (from == 0) {
      line = 0;
    }
    line = Math.max(line, prefix);
    int otherStart = otherBytes.length - suffixBytes;
    if (line < lines.count()
        && lines.start(line) == from
        && otherStart > 0
        && otherBytes[otherStart - 1] != '\n') {
      line++; // in the other text, this is the end of a longer line
    }
    return Math.min(line, lines.count());
  }

  private static int hash(byte[] bytes, int start, int end) {
    long hash = (long) end - start;
    int i = start;
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
}
