package dev.codestrata.git;

import java.util.Arrays;

/**
 * Gives every line of two texts a number, equal lines the same. Not thread-safe; buffers are used
 * again.
 */
final class LineNumbers {

  private int[] before = new int[0];
  private int[] after = new int[0];
  private int distinct;

  /** Open hash table of numbers plus one; zero is free. */
  private int[] table = new int[1024];

  private int[] hashOf = new int[1024];

  /** A line that has the number: of the old text, or, complemented, of the new one. */
  private int[] lineOf = new int[1024];

  private FileText oldText;
  private FileText newText;

  void number(FileText first, FileText second) {
    this.oldText = first;
    this.newText = second;
    int oldLines = first.lineCount();
    int newLines = second.lineCount();
    prepare(oldLines, newLines);
    for (int line = 0; line < oldLines; line++) {
      before[line] = find(first, line, false);
    }
    int samePrefix = samePrefix(oldLines, newLines);
    System.arraycopy(before, 0, after, 0, samePrefix);
    int sameSuffix = sameSuffix(oldLines, newLines, samePrefix);
    System.arraycopy(before, oldLines - sameSuffix, after, newLines - sameSuffix, sameSuffix);
    for (int line = samePrefix; line < newLines - sameSuffix; line++) {
      after[line] = find(second, line, true);
    }
    oldText = null;
    newText = null;
  }

  int[] before() {
    return before;
  }

  int[] after() {
    return after;
  }

  /** Numbers are below this. */
  int distinct() {
    return distinct;
  }

  private void prepare(int oldLines, int newLines) {
    if (before.length < oldLines) {
      before = new int[oldLines * 2];
    }
    if (after.length < newLines) {
      after = new int[newLines * 2];
    }
    int lines = oldLines + newLines;
    int size = Integer.highestOneBit(Math.max(512, lines)) * 4;
    if (table.length < size) {
      table = new int[size];
    } else {
      Arrays.fill(table, 0);
    }
    if (hashOf.length < lines) {
      hashOf = new int[lines * 2];
      lineOf = new int[lines * 2];
    }
    distinct = 0;
  }

  private int samePrefix(int oldLines, int newLines) {
    byte[] a = oldText.bytes();
    byte[] b = newText.bytes();
    int mismatch = Arrays.mismatch(a, b);
    if (mismatch < 0) {
      return oldLines;
    }
    // Whole lines only: those that end at or before the first byte that differs.
    int[] ends = oldText.lineEnds();
    int low = Arrays.binarySearch(ends, 0, oldLines, mismatch);
    int lines = low >= 0 ? low + 1 : -low - 1;
    if (lines > 0 && a[ends[lines - 1] - 1] != '\n') {
      lines--; // the old text ends here without a newline, the new one goes on
    }
    int[] otherEnds = newText.lineEnds();
    while (lines > 0 && (lines > newLines || otherEnds[lines - 1] != ends[lines - 1])) {
      lines--;
    }
    return lines;
  }

  private int sameSuffix(int oldLines, int newLines, int samePrefix) {
    int limit = Math.min(oldLines, newLines) - samePrefix;
    int same = 0;
    while (same < limit && oldText.sameLine(oldLines - 1 - same, newText, newLines - 1 - same)) {
      same++;
    }
    return same;
  }

  private int find(FileText text, int line, boolean isNew) {
    int hash = text.lineHash(line);
    int mask = table.length - 1;
    int slot = hash & mask;
    while (table[slot] != 0) {
      int number = table[slot] - 1;
      if (hashOf[number] == hash && isSame(number, text, line)) {
        return number;
      }
      slot = (slot + 1) & mask;
    }
    int number = distinct++;
    table[slot] = number + 1;
    hashOf[number] = hash;
    lineOf[number] = isNew ? ~line : line;
    return number;
  }

  private boolean isSame(int number, FileText text, int line) {
    int known = lineOf[number];
    return known < 0 ? newText.sameLine(~known, text, line) : oldText.sameLine(known, text, line);
  }
}
