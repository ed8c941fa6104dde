package dev.codestrata.lake;

import io.delta.storage.HadoopFileSystemLogStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Delta's log on an object store with conditional PUT: of several processes that write one version
 * of a table, one succeeds and the others learn of it, as Delta's protocol asks ("mutual
 * exclusion", Armbrust et al., Delta Lake, VLDB 2020). Delta's own store for {@code s3a} is safe
 * for one process only. Set as {@code spark.delta.logStore.s3a.impl}.
 *
 * <p>On a store without conditional PUT it writes as {@code s3a} does; a {@link Lake} there lets in
 * one writer at a time.
 */
public final class ConditionalPutLogStore extends HadoopFileSystemLogStore {

  /** As Delta makes it. */
  public ConditionalPutLogStore(Configuration hadoopConf) {
    super(hadoopConf);
  }

  @Override
  public void write(
      Path path, Iterator<String> actions, Boolean overwrite, Configuration hadoopConf)
      throws IOException {
    FileSystem fileSystem = path.getFileSystem(hadoopConf);
    StringBuilder lines = new StringBuilder();
    while (actions.hasNext()) {
      lines.append(actions.next()).append('\n');
    }
    byte[] content = lines.toString().getBytes(StandardCharsets.UTF_8);
    if (overwrite) {
      try (OutputStream out = fileSystem.create(path, true)) {
        out.write(content);
      }
      return;
    }
    try {
      PutIfAbsent.create(fileSystem, path, content);
    } catch (org.apache.hadoop.fs.FileAlreadyExistsException e) {
      // The one that Delta takes for a conflict.
      throw new java.nio.file.FileAlreadyExistsException(path.toString());
    }
  }

  /** An object is there as a whole or not at all. */
  @Override
  public Boolean isPartialWriteVisible(Path path, Configuration hadoopConf) {
    return false;
  }
}
