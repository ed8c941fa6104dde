package geometry;

final class Point {
  private final int x;
  private final int y;

  Point(int x, int y) {
    this.x = x;
    this.y = y;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Point that && that.x == x && that.y == y; // expect: pattern-instanceof
  }

  @Override
  public int hashCode() {
    return 31 * x + y;
  }
}
