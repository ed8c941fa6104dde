package dev.codestrata.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.codestrata.testing.SharedSpark;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.ml.evaluation.ClusteringEvaluator;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class CosineSilhouetteTest {

  @Test
  void equalsTheEvaluatorOfMLlib() {
    Random random = new Random(5);
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      points.add(randomUnit(random));
    }
    List<double[]> centres = KMeansSeeds.choose(points, 7, 11);
    assertThat(centres).hasSize(7).doesNotHaveDuplicates();

    List<Row> rows = new ArrayList<>();
    for (double[] point : points) {
      rows.add(
          RowFactory.create(
              Vectors.dense(point),
              Centres.nearest(point, centres.toArray(double[][]::new)).centre()));
    }
    double expected =
        new ClusteringEvaluator()
            .setDistanceMeasure("cosine")
            .evaluate(
                SharedSpark.session()
                    .createDataFrame(
                        rows,
                        new StructType()
                            .add("features", SQLDataTypes.VectorType())
                            .add("prediction", DataTypes.IntegerType)));
    assertThat(CosineSilhouette.mean(points, centres)).isCloseTo(expected, within(1e-9));
  }

  @Test
  void oneClusterHasNone() {
    List<double[]> points = List.of(new double[] {1, 0}, new double[] {0, 1});
    assertThat(CosineSilhouette.mean(points, List.of(new double[] {1, 0}))).isZero();
  }

  @Test
  void seedsAreNeverTheSamePointTwice() {
    List<double[]> points =
        List.of(new double[] {1, 0}, new double[] {1, 0}, new double[] {0, 1}, new double[] {1, 0});
    assertThat(KMeansSeeds.choose(points, 4, 3)).hasSize(2);
  }

  private static double[] randomUnit(Random random) {
    double[] vector = new double[6];
    for (int d = 0; d < vector.length; d++) {
      vector[d] = random.nextGaussian();
    }
    return Cosine.unit(vector);
  }
}
