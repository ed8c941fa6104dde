package dev.codestrata.lake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.OptimisticTransaction;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.delta.files.DelayedCommitProtocol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scala.Option;
import scala.collection.JavaConverters;

/**
 * A Delta transaction that can take back the data files it wrote. Delta leaves files behind for
 * VACUUM that no commit names: an empty one for a write without rows, all those of a transaction
 * that was overtaken. A lake that is often written without changes would fill up with them.
 */
final class LakeTransaction extends OptimisticTransaction {

  private static final Logger LOG = LoggerFactory.getLogger(LakeTransaction.class);

  private final List<DelayedCommitProtocol> committers = new ArrayList<>();

  LakeTransaction(DeltaLog log, Snapshot snapshot) {
    super(log, Option.empty(), snapshot);
  }

  @Override
  public DelayedCommitProtocol getCommitter(Path outputPath) {
    DelayedCommitProtocol committer = super.getCommitter(outputPath);
    committers.add(committer);
    return committer;
  }

  /** Deletes the files written in this transaction except those named. */
  void deleteWrittenBut(Set<String> kept) {
    Set<String> paths = new HashSet<>();
    for (DelayedCommitProtocol committer : committers) {
      for (AddFile file : JavaConverters.seqAsJavaList(committer.addedStatuses())) {
        paths.add(file.path());
      }
    }
    paths.removeAll(kept);
    for (String path : paths) {
      Path file = new Path(deltaLog().dataPath(), path);
      try {
        FileSystem fileSystem = file.getFileSystem(deltaLog().newDeltaHadoopConf());
        fileSystem.delete(file, false);
      } catch (IOException e) {
        // It is no part of the table; VACUUM will find it.
        LOG.warn("{} is of no use and could not be deleted: {}", file, e.getMessage());
      }
    }
  }
}
