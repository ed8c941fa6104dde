package dev.codestrata.lake;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.codestrata.errors.StorageFaults;
import dev.codestrata.tables.LakeTable;
import dev.codestrata.tables.Tables;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.s3a.S3AFileSystem;

/** Where things are below the lake's root, and what can be known by listing alone. */
final class LakeFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path root;
  private final FileSystem fileSystem;

  LakeFiles(String uri, Configuration configuration) {
    try {
      this.fileSystem = new Path(uri).getFileSystem(configuration);
      this.root = fileSystem.makeQualified(new Path(uri));
    } catch (IOException | IllegalArgumentException e) {
      throw new LakeException(
          "The lake URI \"" + uri + "\" cannot be used: " + StorageFaults.text(e), e);
    }
  }

  Path root() {
    return root;
  }

  FileSystem fileSystem() {
    return fileSystem;
  }

  Path table(LakeTable<?> table) {
    return new Path(new Path(root, "tables"), table.name());
  }

  /** Schema versions that the lake was last brought to; empty if there is no lake. */
  Map<String, Integer> schemaVersions() {
    try (InputStream in = fileSystem.open(marker())) {
      return JSON.readValue(in.readAllBytes(), new TypeReference<TreeMap<String, Integer>>() {});
    } catch (FileNotFoundException e) {
      return Map.of();
    } catch (IOException e) {
      throw new LakeException(
          "The lake at " + root + " cannot be read: " + StorageFaults.text(e), e);
    }
  }

  void writeSchemaVersions() {
    Map<String, Integer> versions = new TreeMap<>();
    for (LakeTable<?> table : Tables.all()) {
      versions.put(table.name(), table.version());
    }
    write(versions);
  }

  /** Marks the lake as written by a release that knew every table in one version. */
  void writeSchemaVersions(int version) {
    Map<String, Integer> versions = new TreeMap<>();
    for (LakeTable<?> table : Tables.all()) {
      versions.put(table.name(), version);
    }
    write(versions);
  }

  private void write(Map<String, Integer> versions) {
    try (OutputStream out = fileSystem.create(marker(), true)) {
      out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(versions));
    } catch (IOException e) {
      throw new LakeException(
          "The lake at "
              + root
              + " cannot be written: "
              + StorageFaults.describe(e)
                  .orElseGet(() -> e.getMessage() + "; check permissions or choose another --lake"),
          e);
    }
  }

  /**
   * Whether two processes that write one version of a table at once are told apart: by a
   * conditional PUT on S3, by renaming or exclusive creation on file systems.
   */
  boolean admitsSeveralWriters() {
    if (!(fileSystem instanceof S3AFileSystem store)) {
      return true;
    }
    try {
      return PutIfAbsent.isSupported(store, new Path(root, "_leases/conditional-put"));
    } catch (IOException e) {
      throw new LakeException(
          "The lake at " + root + " cannot be written: " + StorageFaults.text(e), e);
    }
  }

  /** Latest version of a table by listing its log; empty if the table does not exist. */
  OptionalLong version(LakeTable<?> table) {
    long latest = -1;
    try {
      for (FileStatus file : fileSystem.listStatus(new Path(table(table), "_delta_log"))) {
        String name = file.getPath().getName();
        if (name.endsWith(".json") && name.length() == 25) {
          latest = Math.max(latest, Long.parseLong(name, 0, 20, 10));
        }
      }
    } catch (FileNotFoundException e) {
      return OptionalLong.empty();
    } catch (IOException e) {
      throw new LakeException(
          "Table " + table.name() + " at " + root + " cannot be listed: " + StorageFaults.text(e),
          e);
    }
    return latest < 0 ? OptionalLong.empty() : OptionalLong.of(latest);
  }

  private Path marker() {
    return new Path(new Path(root, "tables"), "_schema_versions.json");
  }
}
