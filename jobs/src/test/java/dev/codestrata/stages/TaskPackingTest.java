package dev.codestrata.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.testing.SharedSpark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class TaskPackingTest {

  private static final StructType UNITS =
      new StructType()
          .add("repository_id", DataTypes.StringType)
          .add("unit", DataTypes.LongType)
          .add("cost", DataTypes.LongType);

  /** One giant of 234 full units among a hundred repositories of one small unit each. */
  private static long[] oneGiantAmongAHundred() {
    long[] costs = new long[334];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = i < 234 ? 256 : 20 + i % 60;
    }
    return costs;
  }

  @Test
  void noTaskIsMoreThanAFifthOfItsStage() {
    long[] costs = oneGiantAmongAHundred();
    int slots = 8;
    int count = TaskPacking.TASKS_PER_SLOT * slots;

    long[] tasks = sums(costs, TaskPacking.assign(costs, count), count);

    // A slot takes the next task when it is done with one.
    long stage =
        LongStream.of(sums(tasks, TaskPacking.assign(tasks, slots), slots)).max().orElse(0);
    double ideal = LongStream.of(costs).sum() / (double) slots;
    assertThat(LongStream.of(tasks).max().orElse(0) / (double) stage).isLessThan(0.2);
    assertThat(stage / ideal).isBetween(1.0, 1.1);
  }

  @Test
  void unitsAreSmallerWhereTasksWouldHaveButOne() {
    assertThat(TaskPacking.unitSize(100_000, 2, 64, 256)).isEqualTo(256);
    assertThat(TaskPacking.unitSize(20_000, 8, 64, 256)).isEqualTo(104);
    assertThat(TaskPacking.unitSize(1_000, 8, 64, 256)).isEqualTo(64);
  }

  @Test
  void fewUnitsHaveATaskEach() {
    assertThat(TaskPacking.assign(new long[] {5, 9, 1}, 3)).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void everyUnitStandsInTheTaskItWasGiven() {
    long[] costs = oneGiantAmongAHundred();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < costs.length; i++) {
      rows.add(
          RowFactory.create(i < 234 ? "giant" : "small" + i, i < 234 ? (long) i : 0L, costs[i]));
    }
    Dataset<Row> units = SharedSpark.session().createDataFrame(rows, UNITS);

    Map<Integer, Long> byTask = new HashMap<>();
    for (Row row :
        TaskPacking.pack(units, 2)
            .withColumn("task", functions.spark_partition_id())
            .collectAsList()) {
      byTask.merge(row.getInt(3), row.getLong(2), Long::sum);
    }

    int count = TaskPacking.TASKS_PER_SLOT * 2;
    long[] expected = sums(costs, TaskPacking.assign(costs, count), count);
    assertThat(byTask.values())
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(expected).boxed().toList());
  }

  private static long[] sums(long[] costs, int[] assigned, int tasks) {
    long[] sums = new long[tasks];
    for (int i = 0; i < costs.length; i++) {
      sums[assigned[i]] += costs[i];
    }
    return sums;
  }
}
