package dev.codestrata.git;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;

/**
 * The packs, indexes and configuration of a repository as they are on disk now. While two looks are
 * equal, what was read from an index still holds. References and loose objects are not among them:
 * JGit looks at those whenever it is asked for one.
 */
record RepositoryFiles(Map<Path, Version> versions) {

  /** One file or folder; another of the same name differs in its key. */
  record Version(long bytes, FileTime modified, Object fileKey) {}

  /**
   * @param gitDirectory of the working tree
   * @param commonDirectory which holds the objects; mostly the same
   * @throws IOException if a folder cannot be listed, as is {@link
   *     java.nio.file.DirectoryIteratorException}
   */
  static RepositoryFiles of(Path gitDirectory, Path commonDirectory) throws IOException {
    Map<Path, Version> versions = new TreeMap<>();
    Path objects = commonDirectory.resolve("objects");
    Path packs = objects.resolve("pack");
    add(gitDirectory, versions);
    add(commonDirectory.resolve("config"), versions);
    add(commonDirectory.resolve("shallow"), versions);
    add(objects, versions);
    add(packs, versions);
    if (Files.isDirectory(packs)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(packs)) {
        for (Path file : files) {
          add(file, versions);
        }
      }
    }
    return new RepositoryFiles(versions);
  }

  /** To be absent is a state as well. */
  private static void add(Path file, Map<Path, Version> versions) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      versions.put(
          file,
          new Version(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey()));
    } catch (NoSuchFileException absent) {
      return;
    }
  }

  /** Bytes of the pack indexes. */
  long indexBytes() {
    return versions.entrySet().stream()
        .filter(file -> file.getKey().toString().endsWith(".idx"))
        .mapToLong(file -> file.getValue().bytes())
        .sum();
  }
}
