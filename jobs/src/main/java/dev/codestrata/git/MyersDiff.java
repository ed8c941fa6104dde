package dev.codestrata.git;

import java.util.Arrays;

/**
 * Shortest edit script of two sequences of numbers in linear space.
 *
 * <p>Algorithm: Eugene W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1
 * (1986), section 4b. Where the script would cost too much to be found, the part is split at the
 * furthest point reached, so that the time stays bounded and the script, though correct, may be
 * longer than the shortest. Not thread-safe.
 */
final class MyersDiff {

  private static final int LEAST_COST_LIMIT = 256;

  private int[] forward = new int[0];
  private int[] backward = new int[0];
  private int[] pending = new int[64];
  private int pendingSize;
  private int splitOld;
  private int splitNew;

  /** Marks deleted lines of {@code a[aFrom, aTo)} and added lines of {@code b[bFrom, bTo)}. */
  void diff(
      int[] a,
      int aFrom,
      int aTo,
      int[] b,
      int bFrom,
      int bTo,
      boolean[] deleted,
      boolean[] added) {
    int diagonals = (aTo - aFrom) + (bTo - bFrom) + 3;
    if (forward.length < diagonals) {
      forward = new int[diagonals * 2];
      backward = new int[diagonals * 2];
    }
    int costLimit = Math.max(LEAST_COST_LIMIT, (int) Math.sqrt(diagonals));
    pendingSize = 0;
    push(aFrom, aTo, bFrom, bTo);
    while (pendingSize > 0) {
      pendingSize -= 4;
      int oldFrom = pending[pendingSize];
      int oldTo = pending[pendingSize + 1];
      int newFrom = pending[pendingSize + 2];
      int newTo = pending[pendingSize + 3];
      while (oldFrom < oldTo && newFrom < newTo && a[oldFrom] == b[newFrom]) {
        oldFrom++;
        newFrom++;
      }
      while (oldFrom < oldTo && newFrom < newTo && a[oldTo - 1] == b[newTo - 1]) {
        oldTo--;
        newTo--;
      }
      if (oldFrom == oldTo || newFrom == newTo) {
        Arrays.fill(deleted, oldFrom, oldTo, true);
        Arrays.fill(added, newFrom, newTo, true);
        continue;
      }
      findMiddle(a, oldFrom, oldTo, b, newFrom, newTo, costLimit);
      push(oldFrom, splitOld, newFrom, splitNew);
      push(splitOld, oldTo, splitNew, newTo);
    }
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

  /**
   * A point on a shortest script: the forward and the backward search meet there. Both boxes it
   * cuts are smaller than the whole, since the ends of the box do not match.
   */
  private void findMiddle(
      int[] a, int oldFrom, int oldTo, int[] b, int newFrom, int newTo, int costLimit) {
    int n = oldTo - oldFrom;
    int m = newTo - newFrom;
    int delta = n - m;
    boolean odd = (delta & 1) != 0;
    int zero = m + 1; // diagonal k lies at index k + zero, for both searches
    // x on diagonal k: lines of the old text used up; backward counts from its end.
    forward[1 + zero] = 0;
    backward[1 + zero] = 0;
    int most = Math.min((n + m + 1) / 2, costLimit);
    for (int d = 0; d <= most; d++) {
      int low = -Math.min(d, m - ((d ^ m) & 1));
      int high = Math.min(d, n - ((d ^ n) & 1));
      for (int k = low; k <= high; k += 2) {
        int x = step(forward, k, d, zero, m, n);
        int y = x - k;
        while (x < n && y < m && a[oldFrom + x] == b[newFrom + y]) {
          x++;
          y++;
        }
        forward[k + zero] = x;
        int mirrored = delta - k;
        if (odd && Math.abs(mirrored) <= d - 1 && mirrored >= -m && mirrored <= n) {
          if (isReached(mirrored, d - 1, m, n) && x + backward[mirrored + zero] >= n) {
            splitOld = oldFrom + x;
            splitNew = newFrom + y;
            return;
          }
        }
      }
      for (int k = low; k <= high; k += 2) {
        int x = step(backward, k, d, zero, m, n);
        int y = x - k;
        while (x < n && y < m && a[oldTo - 1 - x] == b[newTo - 1 - y]) {
          x++;
          y++;
        }
        backward[k + zero] = x;
        int mirrored = delta - k;
        if (!odd && Math.abs(mirrored) <= d && isReached(mirrored, d, m, n)) {
          if (x + forward[mirrored + zero] >= n) {
            splitOld = oldTo - x;
            splitNew = newTo - y;
            return;
          }
        }
      }
      if (d == most) {
        takeFurthest(oldFrom, newFrom, n, m, low, high, zero);
      }
    }
  }

  /** True if a search of cost d has a point on the diagonal. */
  private static boolean isReached(int k, int d, int m, int n) {
    return ((k ^ d) & 1) == 0 && k >= -Math.min(d, m) && k <= Math.min(d, n);
  }

  private static int step(int[] reached, int k, int d, int zero, int m, int n) {
    if (d == 0) {
      return 0;
    }
    boolean hasLess = k - 1 >= -Math.min(d - 1, m);
    boolean hasMore = k + 1 <= Math.min(d - 1, n);
    int fromLess = hasLess ? reached[k - 1 + zero] + 1 : -1;
    int fromMore = hasMore ? reached[k + 1 + zero] : -1;
    // A point beyond the box would count lines that are not there.
    if (fromLess > n) {
      fromLess = -1;
    }
    if (fromMore >= 0 && fromMore - k > m) {
      fromMore = -1;
    }
    return Math.max(Math.max(fromLess, fromMore), Math.max(0, k));
  }

  private void takeFurthest(int oldFrom, int newFrom, int n, int m, int low, int high, int zero) {
    int best = -1;
    int bestX = 0;
    int bestY = 0;
    for (int k = low; k <= high; k += 2) {
      int x = Math.min(forward[k + zero], n);
      int y = x - k;
      if (y >= 0 && y <= m && x + y > best && x + y < n + m) {
        best = x + y;
        bestX = x;
        bestY = y;
      }
    }
    splitOld = oldFrom + bestX;
    splitNew = newFrom + bestY;
  }
}
