final class Gaps {
  static int longest(int[] times) {
    int longest = 0;
    for (int i = 1; i < times.length; i++) {
      int gapSize = times[i] - times[i - 1];
      longest = Math.max(longest, gapSize);
    }
    return longest;
  }
}
