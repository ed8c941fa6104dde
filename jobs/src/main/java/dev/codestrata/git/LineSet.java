package dev.codestrata.git;

import java.util.Arrays;

/** Lines of one file as runs in order, counted from 1, ends exclusive. */
final class LineSet {

  private int[] bounds = new int[2];
  private int size;

  static LineSet of(LineRange range) {
    LineSet lines = new LineSet();
    lines.add(range.first(), range.last() + 1);
    return lines;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int from(int run) {
    return bounds[2 * run];
  }

  int to(int run) {
    return bounds[2 * run + 1];
  }

  /** Adds lines that come after all others; a run that goes on stays one. */
  void add(int from, int to) {
    if (size > 0 && from <= bounds[2 * size - 1]) {
      bounds[2 * size - 1] = Math.max(to, bounds[2 * size - 1]);
      return;
    }
    if (2 * size == bounds.length) {
      bounds = Arrays.copyOf(bounds, 4 * size);
    }
    bounds[2 * size] = from;
    bounds[2 * size + 1] = to;
    size++;
  }

  /** The lines of both. */
  LineSet with(LineSet other) {
    LineSet all = new LineSet();
    int mine = 0;
    int theirs = 0;
    while (mine < size || theirs < other.size) {
      if (theirs == other.size || (mine < size && from(mine) <= other.from(theirs))) {
        all.add(from(mine), to(mine));
        mine++;
      } else {
        all.add(other.from(theirs), other.to(theirs));
        theirs++;
      }
    }
    return all;
  }

  /** The one range that these lines are; null if they are several or none. */
  LineRange asRange() {
    return size == 1 ? new LineRange(bounds[0], bounds[1] - 1) : null;
  }
}
