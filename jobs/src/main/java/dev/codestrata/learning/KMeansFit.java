package dev.codestrata.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.mllib.clustering.KMeans;
import org.apache.spark.mllib.clustering.KMeansModel;
import org.apache.spark.mllib.linalg.Vector;
import org.apache.spark.mllib.linalg.Vectors;

/**
 * The centres of one level by Spark MLlib's k-means with cosine distance (spherical k-means). How
 * many there are, and where they start, is chosen on a sample by the mean silhouette.
 *
 * <p>The silhouette is undefined for one cluster; one cluster is what remains when there are fewer
 * than three different vectors, or when no division has a silhouette above zero.
 *
 * <p>Trying numbers of clusters on the driver, and MLlib's RDD interface for the fit, keep the cost
 * of small inputs small: the DataFrame interface with its evaluator takes a second or two for each
 * number of clusters, however few the points.
 *
 * @param centres unit vectors
 * @param silhouette of the chosen number of clusters; null if there is one cluster
 * @param tried silhouette of each number of clusters that was tried
 */
record KMeansFit(List<double[]> centres, Double silhouette, SortedMap<Integer, Double> tried) {

  private static final int COARSE_CANDIDATES = 4;

  /**
   * Chooses the number of clusters on {@code sample}, then moves the chosen centres to their places
   * in {@code training}; unit vectors both.
   *
   * @param different number of different vectors in {@code training}, at least 1
   */
  static KMeansFit of(
      JavaRDD<Vector> training, List<double[]> sample, long different, ClusteringOptions options) {
    SortedMap<Integer, KMeansFit> fits = new TreeMap<>();
    for (int k : candidates(different, options.maxClusters())) {
      fits.put(k, candidate(sample, k, options));
    }
    if (!fits.isEmpty()) {
      for (int k : refinements(fits.keySet(), best(fits))) {
        fits.put(k, candidate(sample, k, options));
      }
      KMeansFit best = fits.get(best(fits));
      if (best.silhouette > 0) {
        SortedMap<Integer, Double> tried = new TreeMap<>();
        fits.forEach((k, fit) -> tried.put(k, fit.silhouette));
        return new KMeansFit(move(best.centres, training, options), best.silhouette, tried);
      }
    }
    SortedMap<Integer, Double> tried = new TreeMap<>();
    fits.forEach((k, fit) -> tried.put(k, fit.silhouette));
    return new KMeansFit(List.of(meanDirection(training)), null, tried);
  }

  /**
   * Numbers of clusters worth trying, ascending: the square root of the number of different vectors
   * (at most {@code maxClusters}), a half, a quarter and an eighth of it. Empty below three
   * vectors.
   */
  static SortedSet<Integer> candidates(long different, int maxClusters) {
    SortedSet<Integer> candidates = new TreeSet<>();
    if (different < 3) {
      return candidates;
    }
    int most = (int) Math.min(Math.max(2, Math.round(Math.sqrt((double) different))), maxClusters);
    for (int k = most; k >= 2 && candidates.size() < COARSE_CANDIDATES; k /= 2) {
      candidates.add(k);
    }
    return candidates;
  }

  /** The middles between the best number and its neighbours, where not tried yet. */
  static SortedSet<Integer> refinements(java.util.Set<Integer> tried, int best) {
    TreeSet<Integer> sorted = new TreeSet<>(tried);
    SortedSet<Integer> middles = new TreeSet<>();
    Integer lower = sorted.lower(best);
    Integer higher = sorted.higher(best);
    if (lower != null) {
      middles.add((lower + best) / 2);
    }
    if (higher != null) {
      middles.add((best + higher) / 2);
    }
    middles.removeAll(sorted);
    return middles;
  }

  /** The tried silhouettes as {@code k=value} pairs, for the parameters of a cluster. */
  String triedAsText() {
    List<String> pairs = new ArrayList<>();
    tried.forEach((k, value) -> pairs.add(k + "=" + decimal(value)));
    return String.join(" ", pairs);
  }

  static String decimal(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  /** The number with the highest silhouette, the smallest of equals. */
  private static int best(SortedMap<Integer, KMeansFit> fits) {
    int best = fits.firstKey();
    for (int k : fits.keySet()) {
      if (fits.get(k).silhouette > fits.get(best).silhouette) {
        best = k;
      }
    }
    return best;
  }

  private static KMeansFit candidate(List<double[]> sample, int k, ClusteringOptions options) {
    List<double[]> centres =
        SampleKMeans.centres(sample, k, options.seed(), options.maxIterations());
    return new KMeansFit(centres, CosineSilhouette.mean(sample, centres), new TreeMap<>());
  }

  /** The rounds of k-means from given centres. */
  private static List<double[]> move(
      List<double[]> centres, JavaRDD<Vector> points, ClusteringOptions options) {
    KMeans kMeans =
        new KMeans()
            .setK(centres.size())
            .setSeed(options.seed())
            .setMaxIterations(options.maxIterations())
            .setInitialModel(
                new KMeansModel(centres.stream().map(Vectors::dense).toArray(Vector[]::new)));
    kMeans.setDistanceMeasure("cosine");
    List<double[]> moved = new ArrayList<>();
    for (Vector centre : kMeans.run(points.rdd()).clusterCenters()) {
      moved.add(Cosine.unit(centre.toArray()));
    }
    return List.copyOf(moved);
  }

  private static double[] meanDirection(JavaRDD<Vector> training) {
    return Cosine.unit(training.map(Vector::toArray).reduce(KMeansFit::sum));
  }

  private static double[] sum(double[] a, double[] b) {
    double[] sum = a.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }
}
