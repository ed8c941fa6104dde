package dev.codestrata.git.source;

import dev.codestrata.git.GitRepository;
import java.util.Iterator;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.PartitionReader;

/**
 * Rows of one partition. It opens the repository when the first row is asked for; Spark closes it
 * when the task ends, however it ends.
 */
final class GitPartitionReader implements PartitionReader<InternalRow> {

  private final GitRead read;
  private final GitPartition partition;
  private GitRepository repository;
  private GitRows rows;
  private Iterator<InternalRow> iterator;
  private InternalRow current;
  private int yielded;

  GitPartitionReader(GitRead read, GitPartition partition) {
    this.read = read;
    this.partition = partition;
  }

  @Override
  public boolean next() {
    if (yielded >= read.limit()) {
      return false;
    }
    if (iterator == null) {
      if (!GitRows.needNoObjects(read, partition)) {
        repository = read.access().open(partition.location());
      }
      rows = new GitRows(read, partition, repository);
      iterator = rows.iterator();
    }
    if (!iterator.hasNext()) {
      return false;
    }
    current = iterator.next();
    yielded++;
    return true;
  }

  @Override
  public InternalRow get() {
    return current;
  }

  @Override
  public void close() {
    try {
      if (rows != null) {
        rows.close();
      }
    } finally {
      if (repository != null) {
        repository.close();
      }
    }
  }
}
