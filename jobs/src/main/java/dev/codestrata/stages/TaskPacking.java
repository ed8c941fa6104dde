package dev.codestrata.stages;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.hash.Murmur3_x86_32;

/**
 * Puts units of work onto tasks by their cost, so that one giant among many small repositories is
 * read by all tasks and none of them waits for another.
 *
 * <p>Algorithm: longest processing time first (R. L. Graham, Bounds on multiprocessing timing
 * anomalies, 1969): each unit, the most expensive first, goes to the task that has least so far; at
 * most 4/3 of the best packing.
 */
final class TaskPacking {

  /**
   * With so many tasks on a slot, none that costs what was thought is more than a twelfth of the
   * stage.
   */
  static final int TASKS_PER_SLOT = 12;

  private static final int UNITS_PER_TASK = 2;

  private static final String TASK = "task_key";

  /** The seed of Spark's hash partitioning. */
  private static final int SEED = 42;

  private static final StructType SCHEMA =
      new StructType()
          .add("repository_id", DataTypes.StringType)
          .add("unit", DataTypes.LongType)
          .add(TASK, DataTypes.IntegerType);

  private TaskPacking() {}

  /**
   * How large units should be: as large as allowed, unless tasks would then have but one unit each,
   * whose true cost nobody knows before it is read.
   *
   * @param total what all units have together, in commits or bytes
   */
  static long unitSize(long total, int slots, long smallest, long largest) {
    long even = total / (UNITS_PER_TASK * TASKS_PER_SLOT * (long) slots);
    return Math.min(largest, Math.max(smallest, even));
  }

  /**
   * The units, partitioned by task. Their keys and costs come to the driver, a few dozen bytes a
   * unit; the units themselves do not.
   *
   * @param units {@code repository_id, unit, cost, ...}, evaluated twice: let them be kept
   * @param slots tasks that run at the same time
   */
  static Dataset<Row> pack(Dataset<Row> units, int slots) {
    List<Row> costs = units.select("repository_id", "unit", "cost").collectAsList();
    if (costs.isEmpty()) {
      return units;
    }
    int tasks = Math.min(costs.size(), TASKS_PER_SLOT * slots);
    int[] keys = partitionKeys(tasks);
    List<Row> places = new ArrayList<>(costs.size());
    int[] assigned = assign(costs.stream().mapToLong(row -> row.getLong(2)).toArray(), tasks);
    for (int i = 0; i < assigned.length; i++) {
      Row unit = costs.get(i);
      places.add(RowFactory.create(unit.getString(0), unit.getLong(1), keys[assigned[i]]));
    }
    return units
        .join(
            broadcast(units.sparkSession().createDataFrame(places, SCHEMA)),
            new String[] {"repository_id", "unit"})
        .repartition(tasks, col(TASK))
        .drop(TASK);
  }

  /** The task of each unit. */
  static int[] assign(long[] costs, int tasks) {
    List<Integer> order = new ArrayList<>(costs.length);
    for (int i = 0; i < costs.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingLong((Integer i) -> costs[i]).reversed());
    PriorityQueue<Task> leastFirst = new PriorityQueue<>();
    for (int number = 0; number < tasks; number++) {
      leastFirst.add(new Task(number, 0));
    }
    int[] assigned = new int[costs.length];
    for (int unit : order) {
      Task task = leastFirst.remove();
      assigned[unit] = task.number;
      leastFirst.add(new Task(task.number, task.cost + costs[unit]));
    }
    return assigned;
  }

  /** For each partition a number that Spark's hash partitioning sends there. */
  static int[] partitionKeys(int partitions) {
    int[] keys = new int[partitions];
    boolean[] found = new boolean[partitions];
    int missing = partitions;
    for (int key = 0; missing > 0; key++) {
      int partition = Math.floorMod(Murmur3_x86_32.hashInt(key, SEED), partitions);
      if (!found[partition]) {
        found[partition] = true;
        keys[partition] = key;
        missing--;
      }
    }
    return keys;
  }

  private record Task(int number, long cost) implements Comparable<Task> {
    @Override
    public int compareTo(Task other) {
      int byCost = Long.compare(cost, other.cost);
      return byCost != 0 ? byCost : Integer.compare(number, other.number);
    }
  }
}
