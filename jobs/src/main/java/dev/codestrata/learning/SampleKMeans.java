package dev.codestrata.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Spherical k-means (Dhillon and Modha, 2001) over a sample in memory, to try many numbers of
 * clusters where a Spark job a round would cost more than the round.
 */
final class SampleKMeans {

  private SampleKMeans() {}

  /**
   * At most {@code k} unit centres of the unit vectors {@code points}, started by {@link
   * KMeansSeeds}; ends when no point changes its cluster, at the latest after {@code rounds}.
   */
  static List<double[]> centres(List<double[]> points, int k, long seed, int rounds) {
    double[][] centres = KMeansSeeds.choose(points, k, seed).toArray(double[][]::new);
    int[] cluster = new int[points.size()];
    Arrays.fill(cluster, -1);
    for (int round = 0; round < rounds; round++) {
      boolean changed = false;
      double[][] sums = new double[centres.length][];
      for (int i = 0; i < cluster.length; i++) {
        double[] point = points.get(i);
        int nearest = Centres.nearest(point, centres).centre();
        changed |= nearest != cluster[i];
        cluster[i] = nearest;
        if (sums[nearest] == null) {
          sums[nearest] = point.clone();
        } else {
          add(sums[nearest], point);
        }
      }
      if (!changed) {
        break;
      }
      for (int c = 0; c < centres.length; c++) {
        // A centre that lost all its points stays where it is.
        if (sums[c] != null) {
          centres[c] = Cosine.unit(sums[c]);
        }
      }
    }
    return new ArrayList<>(List.of(centres));
  }

  private static void add(double[] sum, double[] point) {
    for (int d = 0; d < sum.length; d++) {
      sum[d] += point[d];
    }
  }
}
