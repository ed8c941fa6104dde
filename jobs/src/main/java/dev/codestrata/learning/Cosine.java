package dev.codestrata.learning;

/** Cosine geometry over dense vectors. */
final class Cosine {

  private Cosine() {}

  /** The vector of length 1 in the same direction; a zero vector stays as it is. */
  static double[] unit(double[] vector) {
    double squares = 0;
    for (double value : vector) {
      squares += value * value;
    }
    double norm = Math.sqrt(squares);
    double[] unit = vector.clone();
    if (norm > 0) {
      for (int i = 0; i < unit.length; i++) {
        unit[i] /= norm;
      }
    }
    return unit;
  }

  /** Cosine of two vectors of length 1, kept within [-1, 1]. */
  static double similarity(double[] unitA, double[] unitB) {
    double dot = 0;
    for (int i = 0; i < unitA.length; i++) {
      dot += unitA[i] * unitB[i];
    }
    return Math.max(-1, Math.min(1, dot));
  }

  /**
   * {@code 1 - cosine} of two vectors of length 1, to six decimals: the last bits depend on the
   * order of sums, and must not decide between members.
   */
  static double distance(double[] unitA, double[] unitB) {
    return Math.rint((1 - similarity(unitA, unitB)) * 1e6) / 1e6;
  }
}
