package dev.codestrata.stages;

import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * What a stage read from repositories, computed once and kept until closed: the values, and what
 * could not be read.
 */
public final class Reading implements AutoCloseable {

  private final Dataset<Row> readings;

  private final Dataset<Row> units;

  Reading(Dataset<Row> readings) {
    this(null, readings);
  }

  private Reading(Dataset<Row> units, Dataset<Row> readings) {
    this.units = units;
    this.readings = readings.persist(StorageLevel.MEMORY_AND_DISK());
  }

  /**
   * Reads units of work that are put onto tasks by their cost.
   *
   * @param units {@code repository_id, unit, cost, ...}
   * @param slots tasks that run at the same time
   */
  static Reading ofUnits(Dataset<Row> units, int slots, Function<Dataset<Row>, Dataset<Row>> read) {
    Dataset<Row> kept = units.persist(StorageLevel.MEMORY_AND_DISK());
    return new Reading(kept, read.apply(TaskPacking.pack(kept, slots)));
  }

  /** The rows that were read. */
  public Dataset<Row> values() {
    return Readings.values(readings);
  }

  /** Rows of {@link RepositoryProblem}. */
  public Dataset<Row> problems() {
    return Readings.problems(readings);
  }

  /** Frees what is kept; values and problems are computed anew if used after it. */
  @Override
  public void close() {
    readings.unpersist(false);
    if (units != null) {
      units.unpersist(false);
    }
  }
}
