package dev.codestrata.learning;

import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;

/** The centres of every level, as executors need them. */
final class Centres implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TreeMap<String, double[][]> byLevel = new TreeMap<>();

  void put(String level, List<double[]> unitCentres) {
    byLevel.put(level, unitCentres.toArray(double[][]::new));
  }

  /** The nearest centre of the point's level; of equally near ones the first. */
  Nearest nearest(SnippetPoint point) {
    return nearest(point.unit(), byLevel.get(point.level()));
  }

  static Nearest nearest(double[] unit, double[][] centres) {
    int best = 0;
    double bestDistance = Double.POSITIVE_INFINITY;
    for (int i = 0; i < centres.length; i++) {
      double distance = Cosine.distance(unit, centres[i]);
      if (distance < bestDistance) {
        best = i;
        bestDistance = distance;
      }
    }
    return new Nearest(best, bestDistance);
  }

  /**
   * @param centre index of the centre within its level
   * @param distance cosine distance to it
   */
  record Nearest(int centre, double distance) {}
}
