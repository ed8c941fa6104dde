package dev.codestrata.git;

import java.util.List;

/** Leads from lines after a change to the same lines before it. */
final class LineMap {

  // Changed runs of the new text, first line and line after; and how far the lines after each are
  // from where they were.
  private final int[] from;
  private final int[] to;
  private final int[] shift;

  private LineMap(int size) {
    from = new int[size];
    to = new int[size];
    shift = new int[size];
  }

  static LineMap of(List<Hunk> hunks) {
    LineMap map = new LineMap(hunks.size());
    for (int i = 0; i < hunks.size(); i++) {
      Hunk hunk = hunks.get(i);
      // The start of an empty side is the line before it.
      int oldFrom = hunk.oldLines() == 0 ? hunk.oldStart() + 1 : hunk.oldStart();
      int newFrom = hunk.newLines() == 0 ? hunk.newStart() + 1 : hunk.newStart();
      map.from[i] = newFrom;
      map.to[i] = newFrom + hunk.newLines();
      map.shift[i] = oldFrom + hunk.oldLines() - map.to[i];
    }
    return map;
  }

  /**
   * Splits lines into those that were there before and those that were not.
   *
   * @param same takes the lines that were there, counted as before the change
   * @param changed takes the others, counted as after it
   */
  void split(LineSet lines, LineSet same, LineSet changed) {
    int hunk = 0;
    for (int i = 0; i < lines.size(); i++) {
      int line = lines.from(i);
      int end = lines.to(i);
      while (line < end) {
        while (hunk < from.length && to[hunk] <= line) {
          hunk++;
        }
        if (hunk < from.length && from[hunk] <= line) {
          int next = Math.min(end, to[hunk]);
          changed.add(line, next);
          line = next;
        } else {
          int next = hunk < from.length ? Math.min(end, from[hunk]) : end;
          int by = hunk == 0 ? 0 : shift[hunk - 1];
          same.add(line + by, next + by);
          line = next;
        }
      }
    }
  }
}
