package dev.codestrata.source.texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed between two texts, as a unified diff with three lines of context and no file names.
 *
 * <p>Lines that occur once in both texts are matched first, as many in order as can be (patience
 * diff, Cohen 2003); between them small stretches by the longest common subsequence, and larger
 * ones without common unique lines are replaced whole. So time is bounded by n log n and a
 * constant, whatever the texts.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  /** Cells of the largest table for a longest common subsequence. */
  private static final long MOST_CELLS = 1 << 20;

  private static final int DEEPEST = 40;

  private final List<String> oldLines;
  private final List<String> newLines;
  private final int[] oldIds;
  private final int[] newIds;

  /** For each old line the new line that it became, or -1. */
  private final int[] matches;

  private long cells;

  private UnifiedDiff(String before, String after) {
    this.oldLines = lines(before);
    this.newLines = lines(after);
    Map<String, Integer> ids = new HashMap<>();
    this.oldIds = ids(oldLines, ids);
    this.newIds = ids(newLines, ids);
    this.matches = new int[oldIds.length];
    Arrays.fill(matches, -1);
  }

  /**
   * The hunks of the difference, each line ended by a newline; the empty text for equal texts. A
   * last line without newline is marked as git marks it.
   */
  public static String of(String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    UnifiedDiff diff = new UnifiedDiff(before, after);
    diff.match(0, diff.oldIds.length, 0, diff.newIds.length, 0);
    return diff.hunks();
  }

  /** Lines with their newline. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  private static int[] ids(List<String> lines, Map<String, Integer> known) {
    int[] ids = new int[lines.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = known.computeIfAbsent(lines.get(i), line -> known.size());
    }
    return ids;
  }

  private void match(int oldFrom, int oldTo, int newFrom, int newTo, int depth) {
    int oldStart = oldFrom;
    int newStart = newFrom;
    while (oldStart < oldTo && newStart < newTo && oldIds[oldStart] == newIds[newStart]) {
      matches[oldStart++] = newStart++;
    }
    int oldEnd = oldTo;
    int newEnd = newTo;
    while (oldEnd > oldStart && newEnd > newStart && oldIds[oldEnd - 1] == newIds[newEnd - 1]) {
      matches[--oldEnd] = --newEnd;
    }
    if (oldStart == oldEnd || newStart == newEnd || depth > DEEPEST) {
      return;
    }
    List<int[]> anchors = anchors(oldStart, oldEnd, newStart, newEnd);
    if (anchors.isEmpty()) {
      commonSubsequence(oldStart, oldEnd, newStart, newEnd);
      return;
    }
    int oldAt = oldStart;
    int newAt = newStart;
    for (int[] anchor : anchors) {
      matches[anchor[0]] = anchor[1];
      match(oldAt, anchor[0], newAt, anchor[1], depth + 1);
      oldAt = anchor[0] + 1;
      newAt = anchor[1] + 1;
    }
    match(oldAt, oldEnd, newAt, newEnd, depth + 1);
  }

  /** The longest increasing run of pairs of lines that occur once on each side. */
  private List<int[]> anchors(int oldFrom, int oldTo, int newFrom, int newTo) {
    Map<Integer, int[]> places = new HashMap<>();
    for (int i = oldFrom; i < oldTo; i++) {
      places.merge(oldIds[i], new int[] {1, i, 0, -1}, UnifiedDiff::again);
    }
    for (int i = newFrom; i < newTo; i++) {
      int[] place = places.get(newIds[i]);
      if (place != null) {
        place[2]++;
        place[3] = i;
      }
    }
    List<int[]> pairs = new ArrayList<>();
    for (int i = oldFrom; i < oldTo; i++) {
      int[] place = places.get(oldIds[i]);
      if (place[0] == 1 && place[2] == 1) {
        pairs.add(new int[] {i, place[3]});
      }
    }
    return longestIncreasing(pairs);
  }

  private static int[] again(int[] place, int[] more) {
    place[0]++;
    return place;
  }

  private static List<int[]> longestIncreasing(List<int[]> pairs) {
    int[] last = new int[pairs.size()];
    int[] before = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(last[middle])[1] < pairs.get(i)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : last[low - 1];
      last[low] = i;
      length = Math.max(length, low + 1);
    }
    List<int[]> chain = new ArrayList<>();
    for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = before[i]) {
      chain.add(pairs.get(i));
    }
    java.util.Collections.reverse(chain);
    return chain;
  }

  private void commonSubsequence(int oldFrom, int oldTo, int newFrom, int newTo) {
    int rows = oldTo - oldFrom;
    int columns = newTo - newFrom;
    cells += (long) rows * columns;
    if (cells > MOST_CELLS) {
      return;
    }
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            oldIds[oldFrom + i] == newIds[newFrom + j]
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (oldIds[oldFrom + i] == newIds[newFrom + j]) {
        matches[oldFrom + i++] = newFrom + j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private String hunks() {
    StringBuilder text = new StringBuilder();
    int oldAt = 0;
    int newAt = 0;
    while (true) {
      while (oldAt < matches.length && matches[oldAt] == newAt) {
        oldAt++;
        newAt++;
      }
      if (oldAt == matches.length && newAt == newIds.length) {
        return text.toString();
      }
      int lead = Math.min(CONTEXT, oldAt);
      int[] ends = hunk(text, oldAt - lead, newAt - lead);
      oldAt = ends[0];
      newAt = ends[1];
    }
  }

  /** Writes the hunk that starts there; where it ends on both sides. */
  private int[] hunk(StringBuilder text, int oldStart, int newStart) {
    StringBuilder lines = new StringBuilder();
    int oldAt = oldStart;
    int newAt = newStart;
    int equal = 0;
    while (oldAt < matches.length || newAt < newIds.length) {
      if (oldAt < matches.length && matches[oldAt] == newAt) {
        if (equal >= CONTEXT && !changesWithin(oldAt, newAt, CONTEXT)) {
          break;
        }
        line(lines, ' ', oldLines.get(oldAt++));
        newAt++;
        equal++;
      } else if (oldAt < matches.length && matches[oldAt] < 0) {
        line(lines, '-', oldLines.get(oldAt++));
        equal = 0;
      } else {
        line(lines, '+', newLines.get(newAt++));
        equal = 0;
      }
    }
    text.append("@@ -").append(range(oldStart, oldAt)).append(" +").append(range(newStart, newAt));
    text.append(" @@\n").append(lines);
    return new int[] {oldAt, newAt};
  }

  /** Whether a change follows so closely that its context would overlap. */
  private boolean changesWithin(int oldAt, int newAt, int distance) {
    for (int i = 0; i <= distance; i++) {
      boolean oldEnds = oldAt + i >= matches.length;
      if (oldEnds) {
        return newAt + i < newIds.length;
      }
      if (matches[oldAt + i] != newAt + i) {
        return true;
      }
    }
    return false;
  }

  private static String range(int from, int to) {
    int length = to - from;
    int first = length == 0 ? from : from + 1;
    return length == 1 ? String.valueOf(first) : first + "," + length;
  }

  private static void line(StringBuilder lines, char mark, String line) {
    lines.append(mark).append(line);
    if (!line.endsWith("\n")) {
      lines.append("\n\\ No newline at end of file\n");
    }
  }
}
