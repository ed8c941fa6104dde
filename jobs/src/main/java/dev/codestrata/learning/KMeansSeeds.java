package dev.codestrata.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * First centres by k-means++ (Arthur and Vassilvitskii, 2007) with cosine distance: each next one
 * is drawn with a probability proportional to its distance from those chosen.
 */
final class KMeansSeeds {

  private KMeansSeeds() {}

  /**
   * At most {@code k} of the unit vectors {@code points}, all different; fewer if there are fewer
   * different ones. The same points in the same order and the same seed give the same choice.
   */
  static List<double[]> choose(List<double[]> points, int k, long seed) {
    Random random = new Random(seed);
    List<double[]> chosen = new ArrayList<>();
    double[] nearest = new double[points.size()];
    Arrays.fill(nearest, 2);
    int next = random.nextInt(points.size());
    while (next >= 0) {
      double[] centre = points.get(next);
      chosen.add(centre);
      if (chosen.size() == k) {
        break;
      }
      for (int i = 0; i < nearest.length; i++) {
        nearest[i] = Math.min(nearest[i], Cosine.distance(points.get(i), centre));
      }
      next = draw(nearest, random.nextDouble());
    }
    return chosen;
  }

  /** The index that a share of the total distance falls on; -1 if all distances are zero. */
  private static int draw(double[] distances, double share) {
    double rest = Arrays.stream(distances).sum() * share;
    int last = -1;
    for (int i = 0; i < distances.length; i++) {
      if (distances[i] > 0) {
        last = i;
        rest -= distances[i];
        if (rest < 0) {
          return i;
        }
      }
    }
    return last;
  }
}
