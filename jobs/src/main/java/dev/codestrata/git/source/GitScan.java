package dev.codestrata.git.source;

import java.util.Arrays;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.types.StructType;

/** One planned read. The partitions are worked out once, since Spark asks for them twice. */
final class GitScan implements Scan, Batch {

  private final GitRead read;
  private InputPartition[] partitions;

  GitScan(GitRead read) {
    this.read = read;
  }

  @Override
  public StructType readSchema() {
    return read.columns();
  }

  @Override
  public String description() {
    String limit = read.limit() == Integer.MAX_VALUE ? "" : ", PushedLimit: " + read.limit();
    return "git "
        + read.options().table().tableName()
        + " "
        + Arrays.toString(read.columns().fieldNames())
        + ", PushedFilters: "
        + read.filters()
        + limit;
  }

  @Override
  public Batch toBatch() {
    return this;
  }

  @Override
  public synchronized InputPartition[] planInputPartitions() {
    if (partitions == null) {
      partitions = new GitPartitionPlanner(read).plan().toArray(new InputPartition[0]);
    }
    return partitions.clone();
  }

  @Override
  public PartitionReaderFactory createReaderFactory() {
    return new GitReaderFactory(read);
  }
}
