package dev.codestrata.git;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Added and deleted lines of two texts by histogram diff, as {@code git diff
 * --diff-algorithm=histogram} counts them. Lines become numbers first, equal lines the same, so
 * that all comparing afterwards is of numbers. Not thread-safe; buffers are used again.
 *
 * <p>Algorithm: histogram diff as JGit introduced it: the longest run of common lines around the
 * rarest common line splits both texts, and each part is diffed alone; where every common line
 * occurs more than 64 times, Myers' algorithm takes over.
 */
final class LineDiff {

  private static final int MOST_OCCURRENCES = 64;

  /** What changed. */
  record Result(int additions, int deletions, List<Hunk> hunks) {
    static final Result NOTHING = new Result(0, 0, List.of());
  }

  private final LineNumbers numbers = new LineNumbers();
  private final MyersDiff myers = new MyersDiff();
  private final ChangePlacement placement = new ChangePlacement();

  private int[] before;
  private int[] after;
  private boolean[] deleted = new boolean[0];
  private boolean[] added = new boolean[0];

  // Occurrences of each line within the region at hand: the first, how many, and the next after
  // each.
  private int[] first = new int[0];
  private int[] count = new int[0];
  private int[] stamp = new int[0];
  private int[] next = new int[0];
  private int region;

  private int[] pending = new int[64];
  private int pendingSize;

  // The best common run of the region at hand.
  private int runStart;
  private int runEnd;
  private int runOtherStart;
  private int runOtherEnd;
  private boolean runFound;
  private int rarest;
  private boolean anyCommon;

  Result diff(FileText oldText, FileText newText, boolean hunks) {
    if (oldText.size() == 0 || newText.size() == 0) {
      return oneSided(oldText.lineCount(), newText.lineCount(), hunks);
    }
    numbers.number(oldText, newText);
    int oldLines = oldText.lineCount();
    int newLines = newText.lineCount();
    before = oldText.numbered().numbers();
    after = newText.numbered().numbers();
    prepare(oldLines, newLines, Math.max(oldText.numbered().bound(), newText.numbered().bound()));
    push(0, oldLines, 0, newLines);
    while (pendingSize > 0) {
      pendingSize -= 4;
      split(
          pending[pendingSize],
          pending[pendingSize + 1],
          pending[pendingSize + 2],
          pending[pendingSize + 3]);
    }
    int deletions = marked(deleted, oldLines);
    int additions = marked(added, newLines);
    return new Result(additions, deletions, hunks ? hunks(oldText, newText) : List.<Hunk>of());
  }

  private static Result oneSided(int oldLines, int newLines, boolean hunks) {
    if (oldLines == 0 && newLines == 0) {
      return Result.NOTHING;
    }
    Hunk all = new Hunk(oldLines == 0 ? 0 : 1, oldLines, newLines == 0 ? 0 : 1, newLines);
    return new Result(newLines, oldLines, hunks ? List.of(all) : List.of());
  }

  private void prepare(int oldLines, int newLines, int distinct) {
    if (deleted.length < oldLines) {
      deleted = new boolean[oldLines * 2];
      next = new int[oldLines * 2];
    } else {
      Arrays.fill(deleted, 0, oldLines, false);
    }
    if (added.length < newLines) {
      added = new boolean[newLines * 2];
    } else {
      Arrays.fill(added, 0, newLines, false);
    }
    if (first.length < distinct) {
      first = new int[distinct * 2];
      count = new int[distinct * 2];
      stamp = new int[distinct * 2];
      region = 0;
    }
    pendingSize = 0;
  }

  private void push(int oldFrom, int oldTo, int newFrom, int newTo) {
    if (pendingSize + 4 > pending.length) {
      pending = Arrays.copyOf(pending, pending.length * 2);
    }
    pending[pendingSize++] = oldFrom;
    pending[pendingSize++] = oldTo;
    pending[pendingSize++] = newFrom;
    pending[pendingSize++] = newTo;
  }

  private void split(int oldFrom, int oldTo, int newFrom, int newTo) {
    if (oldFrom == oldTo || newFrom == newTo) {
      Arrays.fill(deleted, oldFrom, oldTo, true);
      Arrays.fill(added, newFrom, newTo, true);
      return;
    }
    findRun(oldFrom, oldTo, newFrom, newTo);
    if (anyCommon && rarest > MOST_OCCURRENCES) {
      myers.diff(before, oldFrom, oldTo, after, newFrom, newTo, deleted, added);
    } else if (!runFound) {
      Arrays.fill(deleted, oldFrom, oldTo, true);
      Arrays.fill(added, newFrom, newTo, true);
    } else {
      int oldRest = runEnd + 1;
      int newRest = runOtherEnd + 1;
      push(oldFrom, runStart, newFrom, runOtherStart);
      push(oldRest, oldTo, newRest, newTo);
    }
  }

  private void findRun(int oldFrom, int oldTo, int newFrom, int newTo) {
    if (++region == Integer.MAX_VALUE) {
      Arrays.fill(stamp, 0);
      region = 1;
    }
    for (int line = oldTo - 1; line >= oldFrom; line--) {
      int number = before[line];
      if (stamp[number] == region) {
        next[line] = first[number];
        count[number]++;
      } else {
        stamp[number] = region;
        next[line] = -1;
        count[number] = 1;
      }
      first[number] = line;
    }
    runFound = false;
    anyCommon = false;
    runStart = 0;
    runEnd = 0;
    rarest = MOST_OCCURRENCES + 1;
    for (int line = newFrom; line < newTo; ) {
      line = tryLine(line, oldFrom, oldTo, newFrom, newTo);
    }
  }

  /** Tries every run through one line of the new text; returns the line to go on with. */
  private int tryLine(int line, int oldFrom, int oldTo, int newFrom, int newTo) {
    int number = after[line];
    int goOn = line + 1;
    if (stamp[number] != region) {
      return goOn;
    }
    anyCommon = true;
    if (count[number] > rarest) {
      return goOn;
    }
    for (int occurrence = first[number]; occurrence >= 0; ) {
      int start = occurrence;
      int otherStart = line;
      int end = occurrence;
      int otherEnd = line;
      int fewest = count[number];
      while (oldFrom < start
          && newFrom < otherStart
          && before[start - 1] == after[otherStart - 1]) {
        start--;
        otherStart--;
        if (fewest > 1) {
          fewest = Math.min(fewest, count[before[start]]);
        }
      }
      while (end + 1 < oldTo && otherEnd + 1 < newTo && before[end + 1] == after[otherEnd + 1]) {
        end++;
        otherEnd++;
        if (fewest > 1) {
          fewest = Math.min(fewest, count[before[end]]);
        }
      }
      if (goOn <= otherEnd) {
        goOn = otherEnd + 1;
      }
      if (runEnd - runStart < end - start || fewest < rarest) {
        runFound = true;
        runStart = start;
        runEnd = end;
        runOtherStart = otherStart;
        runOtherEnd = otherEnd;
        rarest = fewest;
      }
      occurrence = next[occurrence];
      while (occurrence >= 0 && occurrence <= end) {
        occurrence = next[occurrence];
      }
    }
    return goOn;
  }

  private static int marked(boolean[] marks, int size) {
    int sum = 0;
    for (int i = 0; i < size; i++) {
      if (marks[i]) {
        sum++;
      }
    }
    return sum;
  }

  private List<Hunk> hunks(FileText oldText, FileText newText) {
    int oldLines = oldText.lineCount();
    int newLines = newText.lineCount();
    List<Run> runs = runs(oldLines, newLines);
    boolean moved = false;
    placement.begin(oldText, before, deleted, added, newLines);
    for (Run run : runs) {
      moved |= placement.place(run.oldFrom, run.oldTo, run.newFrom, run.newTo);
    }
    runs = moved ? runs(oldLines, newLines) : runs;
    moved = false;
    placement.begin(newText, after, added, deleted, oldLines);
    for (Run run : runs) {
      moved |= placement.place(run.newFrom, run.newTo, run.oldFrom, run.oldTo);
    }
    runs = moved ? runs(oldLines, newLines) : runs;
    List<Hunk> hunks = new ArrayList<>(runs.size());
    for (Run run : runs) {
      hunks.add(run.hunk());
    }
    return List.copyOf(hunks);
  }

  private List<Run> runs(int oldLines, int newLines) {
    List<Run> runs = new ArrayList<>();
    int oldLine = 0;
    int newLine = 0;
    while (oldLine < oldLines || newLine < newLines) {
      int oldFrom = oldLine;
      int newFrom = newLine;
      while (oldLine < oldLines && deleted[oldLine]) {
        oldLine++;
      }
      while (newLine < newLines && added[newLine]) {
        newLine++;
      }
      if (oldLine > oldFrom || newLine > newFrom) {
        runs.add(new Run(oldFrom, oldLine, newFrom, newLine));
      } else {
        oldLine++;
        newLine++;
      }
    }
    return runs;
  }

  /** Changed lines, counted from 0, ends exclusive. */
  private record Run(int oldFrom, int oldTo, int newFrom, int newTo) {

    Hunk hunk() {
      int oldLines = oldTo - oldFrom;
      int newLines = newTo - newFrom;
      return new Hunk(
          oldLines == 0 ? oldFrom : oldFrom + 1,
          oldLines,
          newLines == 0 ? newFrom : newFrom + 1,
          newLines);
    }
  }
}
