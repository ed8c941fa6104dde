package math;

final class Range {
  private final int low;
  private final int high;

  Range(int low, int high) {
    if (low > high) { // expect: guard-clause
      throw new IllegalArgumentException("empty range");
    }
    if (high == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("the end must be representable");
    }
    this.low = low;
    this.high = high;
  }

  int size() {
    return high - low;
  }
}
