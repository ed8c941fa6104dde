package geometry;

final class Vector2 {
  private final double x;
  private final double y;

  Vector2(double x, double y) {
    this.x = x;
    this.y = y;
  }

  Vector2 negated() {
    return new Vector2(-1 * 2, 0);
  }

  Vector2 plus(Vector2 other) {
    return new Vector2(x + other.x, y + other.y);
  }
}
