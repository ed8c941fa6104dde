package dev.codestrata.stages;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * What a stage read from repositories, computed once and kept until closed: the values, and what
 * could not be read.
 */
public final class Reading implements AutoCloseable {

  private final Dataset<Row> readings;

  Reading(Dataset<Row> readings) {
    this.readings = readings.persist(StorageLevel.MEMORY_AND_DISK());
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
  }
}
