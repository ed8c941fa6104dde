package dev.codestrata.git;

/**
 * Moves runs of changed lines to where people expect them. A run whose first line equals the line
 * after it may as well begin one line later; of all its places it takes one that lines up with a
 * change of the other text, else the one where a block begins or ends, judged by indentation and
 * blank lines. Not thread-safe.
 *
 * <p>Algorithm: as {@code git diff} places its hunks by default. The indentation heuristic is
 * Michael Haggerty's, its weights found by him on a corpus of hand-rated differences
 * (github.com/mhagger/diff-slider-tools) and taken over as they are, since the same hunks cannot be
 * had otherwise.
 */
final class ChangePlacement {

  private static final int MOST_INDENT = 200;
  private static final int MOST_BLANKS = 20;
  private static final int MOST_PLACES = 100;
  private static final int BLANK = -1;

  private static final int AT_START = 1;
  private static final int AT_END = 21;
  private static final int EACH_BLANK = -30;
  private static final int EACH_BLANK_AFTER = 6;
  private static final int DEEPER = -4;
  private static final int DEEPER_AFTER_BLANK = 10;
  private static final int OUT_AND_IN = 24;
  private static final int OUT_AND_IN_AFTER_BLANK = 17;
  private static final int OUT = 23;
  private static final int OUT_AFTER_BLANK = 17;
  private static final int INDENT_WEIGHT = 60;

  private FileText text;
  private int[] lines;
  private int lineCount;
  private boolean[] changed;
  private boolean[] otherChanged;
  private int otherCount;

  /** Where the runs so far have been: what begins before it was run into and has moved along. */
  private int reached;

  // The run at hand, end exclusive, and the run of the other text between the same unchanged lines.
  private int start;
  private int end;
  private int otherStart;
  private int otherEnd;

  /**
   * Starts on one text.
   *
   * @param numbers numbers of its lines, equal lines the same
   * @param marks marks of its changed lines; changed in place
   * @param otherMarks marks of the other text's changed lines
   */
  void begin(
      FileText changedText, int[] numbers, boolean[] marks, boolean[] otherMarks, int otherLines) {
    text = changedText;
    lines = numbers;
    lineCount = changedText.lineCount();
    changed = marks;
    otherChanged = otherMarks;
    otherCount = otherLines;
    reached = 0;
  }

  /**
   * Moves the next run, if it has several places and an earlier one did not run into it; true if it
   * moved.
   *
   * @param from its first line
   * @param to the line after it
   * @param otherFrom first changed line of the other text between the same unchanged lines
   * @param otherTo the line after the last of them
   */
  boolean place(int from, int to, int otherFrom, int otherTo) {
    if (from == to || from < reached || !mayMove(from, to)) {
      return false;
    }
    start = from;
    end = to;
    otherStart = otherFrom;
    otherEnd = otherTo;
    placeRun();
    return start != from || end != to;
  }

  private boolean mayMove(int from, int to) {
    return (to < lineCount && lines[from] == lines[to])
        || (from > 0 && lines[from - 1] == lines[to - 1]);
  }

  private void placeRun() {
    int size;
    int earliestEnd;
    boolean meetsOther;
    do {
      size = end - start;
      while (slideUp()) {
        otherBack();
      }
      earliestEnd = end;
      meetsOther = otherEnd > otherStart;
      while (slideDown()) {
        otherForward();
        meetsOther |= otherEnd > otherStart;
      }
    } while (size != end - start); // it ran into its neighbour, and both move as one
    if (end == earliestEnd) {
      return;
    }
    if (meetsOther) {
      while (otherEnd == otherStart) {
        slideUp();
        otherBack();
      }
      return;
    }
    int best = bestEnd(size, earliestEnd);
    while (end > best) {
      slideUp();
      otherBack();
    }
  }

  private int bestEnd(int size, int earliestEnd) {
    int best = -1;
    int bestIndent = 0;
    int bestPenalty = 0;
    int first = Math.max(earliestEnd, Math.max(end - size - 1, end - MOST_PLACES));
    for (int place = first; place <= end; place++) {
      Split below = split(place);
      Split above = split(place - size);
      int indent = below.indent + above.indent;
      int penalty = below.penalty + above.penalty;
      int worse = INDENT_WEIGHT * Integer.compare(indent, bestIndent) + penalty - bestPenalty;
      if (best < 0 || worse <= 0) {
        best = place;
        bestIndent = indent;
        bestPenalty = penalty;
      }
    }
    return best;
  }

  private boolean slideUp() {
    if (start == 0 || lines[start - 1] != lines[end - 1]) {
      return false;
    }
    changed[--start] = true;
    changed[--end] = false;
    while (start > 0 && changed[start - 1]) {
      start--;
    }
    return true;
  }

  private boolean slideDown() {
    if (end >= lineCount || lines[start] != lines[end]) {
      return false;
    }
    changed[start++] = false;
    changed[end++] = true;
    end = runEnd(changed, end, lineCount);
    reached = Math.max(reached, end);
    return true;
  }

  private void otherForward() {
    otherStart = otherEnd + 1;
    otherEnd = runEnd(otherChanged, otherStart, otherCount);
  }

  private void otherBack() {
    otherEnd = otherStart - 1;
    otherStart = otherEnd;
    while (otherStart > 0 && otherChanged[otherStart - 1]) {
      otherStart--;
    }
  }

  private static int runEnd(boolean[] marks, int from, int count) {
    int line = from;
    while (line < count && marks[line]) {
      line++;
    }
    return line;
  }

  /** How well a run may begin or end between the line before {@code line} and that line. */
  private Split split(int line) {
    int indent = line < lineCount ? indent(line) : BLANK;
    int blanksBefore = 0;
    int before = BLANK;
    for (int i = line - 1; i >= 0 && before == BLANK; i--) {
      before = indent(i);
      if (before == BLANK && ++blanksBefore == MOST_BLANKS) {
        before = 0;
      }
    }
    int blanksAfter = 0;
    int after = BLANK;
    for (int i = line + 1; i < lineCount && after == BLANK; i++) {
      after = indent(i);
      if (after == BLANK && ++blanksAfter == MOST_BLANKS) {
        after = 0;
      }
    }
    int trailing = indent == BLANK ? 1 + blanksAfter : 0;
    int blanks = blanksBefore + trailing;
    int penalty = EACH_BLANK * blanks + EACH_BLANK_AFTER * trailing;
    if (before == BLANK && blanksBefore == 0) {
      penalty += AT_START;
    }
    if (line >= lineCount) {
      penalty += AT_END;
    }
    int effective = indent == BLANK ? after : indent;
    if (effective != BLANK && before != BLANK) {
      penalty += turn(before, effective, after, blanks > 0);
    }
    return new Split(effective, penalty);
  }

  private static int turn(int before, int indent, int after, boolean blanks) {
    if (indent > before) {
      return blanks ? DEEPER_AFTER_BLANK : DEEPER;
    } else if (indent == before) {
      return 0;
    } else if (after != BLANK && after > indent) {
      return blanks ? OUT_AND_IN_AFTER_BLANK : OUT_AND_IN;
    }
    return blanks ? OUT_AFTER_BLANK : OUT;
  }

  /** Columns before the first character that shows; {@link #BLANK} if there is none. */
  private int indent(int line) {
    byte[] bytes = text.bytes();
    int stop = text.numbered().ends()[line];
    int columns = 0;
    for (int i = text.numbered().start(line); i < stop; i++) {
      switch (bytes[i]) {
        case ' ' -> columns++;
        case '\t' -> columns += 8 - columns % 8;
        case '\n', '\r', '\f', 0x0b -> {}
        default -> {
          return columns;
        }
      }
      if (columns >= MOST_INDENT) {
        return MOST_INDENT;
      }
    }
    return BLANK;
  }

  private record Split(int indent, int penalty) {}
}
