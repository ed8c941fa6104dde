package map;

import java.util.List;

final class Geometry {
  private record Point(double x, double y) {} // expect: record-value

  static double length(List<double[]> path) {
    double length = 0;
    Point last = null;
    for (double[] step : path) {
      Point next = new Point(step[0], step[1]);
      if (last != null) {
        length += Math.hypot(next.x() - last.x(), next.y() - last.y());
      }
      last = next;
    }
    return length;
  }
}
