package dev.codestrata.learning;

import java.util.List;

/**
 * The mean silhouette by cosine distance (Rousseeuw, 1987), in time proportional to points times
 * clusters: the mean distance from a point to a cluster is one minus its product with the mean of
 * the cluster's unit vectors. Equal to MLlib's {@code ClusteringEvaluator}, without its jobs.
 */
final class CosineSilhouette {

  private CosineSilhouette() {}

  /**
   * The mean over {@code points}, each in the cluster of its nearest centre; unit vectors both. A
   * point alone in its cluster counts 0; if all are in one cluster the result is 0.
   */
  static double mean(List<double[]> points, List<double[]> centres) {
    double[][] centreArray = centres.toArray(double[][]::new);
    int[] cluster = new int[points.size()];
    int[] sizes = new int[centres.size()];
    double[][] sums = new double[centres.size()][centres.get(0).length];
    for (int i = 0; i < cluster.length; i++) {
      double[] point = points.get(i);
      cluster[i] = Centres.nearest(point, centreArray).centre();
      sizes[cluster[i]]++;
      double[] sum = sums[cluster[i]];
      for (int d = 0; d < sum.length; d++) {
        sum[d] += point[d];
      }
    }
    double total = 0;
    for (int i = 0; i < cluster.length; i++) {
      total += silhouette(points.get(i), cluster[i], sums, sizes);
    }
    return total / cluster.length;
  }

  private static double silhouette(double[] point, int own, double[][] sums, int[] sizes) {
    if (sizes[own] == 1) {
      return 0;
    }
    double nearestOther = Double.POSITIVE_INFINITY;
    for (int c = 0; c < sums.length; c++) {
      if (c != own && sizes[c] > 0) {
        nearestOther = Math.min(nearestOther, 1 - dot(point, sums[c]) / sizes[c]);
      }
    }
    if (nearestOther == Double.POSITIVE_INFINITY) {
      return 0;
    }
    // Its distance to itself is zero, so the sum runs over the others.
    double within = (sizes[own] - dot(point, sums[own])) / (sizes[own] - 1);
    double larger = Math.max(within, nearestOther);
    return larger <= 0 ? 0 : (nearestOther - within) / larger;
  }

  private static double dot(double[] a, double[] b) {
    double dot = 0;
    for (int i = 0; i < a.length; i++) {
      dot += a[i] * b[i];
    }
    return dot;
  }
}
