package draw;

final class Shape {
  private Point centre = new Point(0, 0);
  private int radius;

  Bounds bounds() {
    return new Bounds(centre, radius);
  }

  void moveInto(Bounds bounds) {
    bounds.check(centre);
    radius = 1;
  }
}
