package numbers;

abstract class Range {
  abstract boolean contains(int value);

  Range union(Range other) {
    return new Union(this, other);
  }
}
