package dev.codestrata.git.source;

import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;

/** Makes the reader of a partition on the executor. */
final class GitReaderFactory implements PartitionReaderFactory {

  private static final long serialVersionUID = 1L;

  private final GitRead read;

  GitReaderFactory(GitRead read) {
    this.read = read;
  }

  @Override
  public PartitionReader<InternalRow> createReader(InputPartition partition) {
    return new GitPartitionReader(read, (GitPartition) partition);
  }
}
