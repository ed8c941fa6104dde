package dev.codestrata.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A directory of files on any Hadoop file system. */
final class DatasetDirectory {

  private final FileSystem files;
  private final Path root;

  private DatasetDirectory(FileSystem files, Path root) {
    this.files = files;
    this.root = root;
  }

  static DatasetDirectory at(String uri, Configuration configuration) {
    Path path = new Path(uri);
    try {
      FileSystem files = path.getFileSystem(configuration);
      // Hadoop's checksum files beside each file would be published with the dataset.
      FileSystem plain =
          files instanceof ChecksumFileSystem checked ? checked.getRawFileSystem() : files;
      return new DatasetDirectory(plain, plain.makeQualified(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot reach " + uri + ": " + e.getMessage(), e);
    }
  }

  DatasetDirectory child(String name) {
    return new DatasetDirectory(files, new Path(root, name));
  }

  String uri() {
    return root.toString();
  }

  String uri(String relative) {
    return new Path(root, relative).toString();
  }

  boolean exists() {
    return io(() -> files.exists(root));
  }

  boolean exists(String relative) {
    return io(() -> files.exists(new Path(root, relative)));
  }

  void delete() {
    io(() -> files.delete(root, true));
  }

  void delete(String relative) {
    io(() -> files.delete(new Path(root, relative), true));
  }

  /** Moves the whole directory to a place where nothing is. */
  void moveTo(DatasetDirectory target) {
    io(
        () -> {
          files.mkdirs(target.root.getParent());
          if (!files.rename(root, target.root)) {
            throw new IOException("cannot move " + root + " to " + target.root);
          }
          return null;
        });
  }

  void move(String from, String to) {
    io(
        () -> {
          Path target = new Path(root, to);
          files.mkdirs(target.getParent());
          if (!files.rename(new Path(root, from), target)) {
            throw new IOException("cannot move " + from + " to " + to + " in " + root);
          }
          return null;
        });
  }

  void write(String relative, String text) {
    io(
        () -> {
          try (OutputStream out = files.create(new Path(root, relative), true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
          }
          return null;
        });
  }

  String read(String relative) {
    return io(
        () -> {
          try (InputStream in = files.open(new Path(root, relative))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
          }
        });
  }

  /** Paths of all files below, relative, sorted. */
  List<String> list() {
    return io(
        () -> {
          List<String> found = new ArrayList<>();
          collect(root, "", found);
          Collections.sort(found);
          return found;
        });
  }

  long size(String relative) {
    return io(() -> files.getFileStatus(new Path(root, relative)).getLen());
  }

  /** SHA-256 of a file in lower-case hexadecimal. */
  String sha256(String relative) {
    return io(
        () -> {
          MessageDigest digest = sha256();
          try (DigestInputStream in =
              new DigestInputStream(files.open(new Path(root, relative)), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
          }
          return HexFormat.of().formatHex(digest.digest());
        });
  }

  private void collect(Path directory, String prefix, List<String> found) throws IOException {
    for (FileStatus status : files.listStatus(directory)) {
      String name = prefix + status.getPath().getName();
      if (status.isDirectory()) {
        collect(status.getPath(), name + "/", found);
      } else {
        found.add(name);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private interface Access<T> {
    T run() throws IOException;
  }

  private <T> T io(Access<T> access) {
    try {
      return access.run();
    } catch (IOException e) {
      throw new UncheckedIOException(root + ": " + e.getMessage(), e);
    }
  }
}
