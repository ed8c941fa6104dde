package dev.codestrata.git;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.codestrata.git.MirrorManifest.CommitSegment;
import dev.codestrata.git.MirrorManifest.StoredPack;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Mirrors on any Hadoop file system: a folder for each repository with immutable packs, lists of
 * commit ids, and numbered manifests. A manifest is written last and never again, so that a reader
 * sees a whole mirror or none; what a killed writer left is not referred to, and the next writer
 * removes it. One writer a repository at a time (runs lease repositories); any number of readers.
 */
public final class MirrorStore {

  private static final Pattern MANIFEST = Pattern.compile("manifest-([0-9]{1,18})\\.json");
  private static final String PACKS = "packs";
  private static final String COMMITS = "commits";
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /**
   * A manifest and its place in the order of manifests.
   *
   * @param number counts from 1
   */
  public record Stored(long number, MirrorManifest manifest) {}

  private final FileSystem fileSystem;
  private final Path root;

  private MirrorStore(FileSystem fileSystem, Path root) {
    this.fileSystem = fileSystem;
    this.root = root;
  }

  /**
   * The store at a Hadoop URI; nothing is made there before something is written.
   *
   * @throws GitReadException {@code STORAGE} if there is no such file system
   */
  public static MirrorStore at(String uri, Configuration configuration) {
    try {
      FileSystem fileSystem = new Path(uri).getFileSystem(configuration);
      Path root = fileSystem.makeQualified(new Path(uri));
      // Packs carry their own checksums: Hadoop's, in files beside them, would be a second set.
      return new MirrorStore(
          fileSystem instanceof LocalFileSystem local ? local.getRaw() : fileSystem, root);
    } catch (IOException | IllegalArgumentException e) {
      throw new GitReadException(
          GitReadException.Kind.STORAGE,
          "The mirror store " + uri + " cannot be used: " + e.getMessage(),
          e);
    }
  }

  /** Where it is. */
  public String uri() {
    return root.toString();
  }

  /** Repositories that have a folder, in order of id; none if there is no store. */
  public List<String> repositoryIds() {
    try {
      List<String> ids = new ArrayList<>();
      for (FileStatus file : list(root)) {
        if (file.isDirectory()) {
          ids.add(file.getPath().getName());
        }
      }
      ids.sort(Comparator.naturalOrder());
      return ids;
    } catch (IOException e) {
      throw failure("cannot be listed", e);
    }
  }

  /** The newest manifest that is complete; empty if the repository was never mirrored. */
  public Optional<Stored> latest(String repositoryId) {
    try {
      for (Map.Entry<Long, Path> entry : manifests(repositoryId).descendingMap().entrySet()) {
        Optional<MirrorManifest> manifest = read(entry.getValue());
        if (manifest.isPresent()) {
          return Optional.of(new Stored(entry.getKey(), manifest.get()));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw failure("cannot be read for " + repositoryId, e);
    }
  }

  /**
   * One manifest.
   *
   * @throws GitReadException {@code STORAGE} if it is not there or not complete
   */
  public MirrorManifest manifest(String repositoryId, long number) {
    try {
      return read(manifestPath(repositoryId, number))
          .orElseThrow(() -> new IOException("manifest-" + number + ".json is not complete"));
    } catch (IOException e) {
      throw failure("has no manifest " + number + " of " + repositoryId, e);
    }
  }

  /** The commit ids of segments, in their order, 20 bytes each. */
  byte[] commitIds(String repositoryId, List<CommitSegment> segments) {
    try {
      long total = segments.stream().mapToLong(CommitSegment::count).sum();
      byte[] ids = new byte[Math.toIntExact(total * CommitIds.LENGTH)];
      int offset = 0;
      for (CommitSegment segment : segments) {
        int length = Math.toIntExact(segment.count() * CommitIds.LENGTH);
        try (Sha256.Input in =
            new Sha256.Input(fileSystem.open(path(repositoryId, COMMITS, segment.fileName())))) {
          if (in.readNBytes(ids, offset, length) != length
              || in.read() >= 0
              || !in.checksum().equals(segment.checksum())) {
            throw new IOException(segment.fileName() + " is damaged");
          }
        }
        offset += length;
      }
      return ids;
    } catch (IOException | ArithmeticException e) {
      throw failure("cannot give the commits of " + repositoryId, e);
    }
  }

  /** Stores a pack and its index, which it takes away from where they are. */
  StoredPack addPack(String repositoryId, java.nio.file.Path pack, java.nio.file.Path index) {
    try {
      StoredPack stored =
          new StoredPack(Sha256.of(pack), Files.size(pack), Sha256.of(index), Files.size(index));
      moveIn(pack, path(repositoryId, PACKS, stored.packName()));
      moveIn(index, path(repositoryId, PACKS, stored.indexName()));
      return stored;
    } catch (IOException e) {
      throw failure("does not take a pack of " + repositoryId, e);
    }
  }

  private void moveIn(java.nio.file.Path file, Path target) throws IOException {
    // A file of that name that no manifest names is what a killed writer left: it is replaced.
    Optional<java.nio.file.Path> local = local(target);
    if (local.isPresent()) {
      Files.createDirectories(local.get().getParent());
      Files.move(file, local.get(), StandardCopyOption.REPLACE_EXISTING);
    } else {
      fileSystem.copyFromLocalFile(true, true, new Path(file.toUri()), target);
    }
  }

  CommitSegment addCommits(String repositoryId, byte[] ids) {
    CommitSegment segment = new CommitSegment(Sha256.of(ids), ids.length / CommitIds.LENGTH);
    try (OutputStream out =
        fileSystem.create(path(repositoryId, COMMITS, segment.fileName()), true)) {
      out.write(ids);
    } catch (IOException e) {
      throw failure("does not take commit ids of " + repositoryId, e);
    }
    return segment;
  }

  /**
   * Writes the next manifest, then removes what neither it nor the one before it names.
   *
   * @return the manifest's number
   */
  long publish(String repositoryId, MirrorManifest manifest) {
    try {
      NavigableMap<Long, Path> before = manifests(repositoryId);
      long number = before.isEmpty() ? 1 : before.lastKey() + 1;
      byte[] json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
      try (OutputStream out = fileSystem.create(manifestPath(repositoryId, number), false)) {
        out.write(json);
      } catch (FileAlreadyExistsException e) {
        throw new IOException("another process wrote manifest " + number + " meanwhile", e);
      }
      removeUnreferenced(repositoryId, before, manifest);
      return number;
    } catch (IOException e) {
      throw failure("does not take a manifest of " + repositoryId, e);
    }
  }

  private void removeUnreferenced(
      String repositoryId, NavigableMap<Long, Path> olderManifests, MirrorManifest newest)
      throws IOException {
    Set<String> named = new HashSet<>(fileNames(newest));
    boolean previousFound = false;
    for (Path path : olderManifests.descendingMap().values()) {
      Optional<MirrorManifest> older = previousFound ? Optional.empty() : read(path);
      if (older.isPresent()) {
        previousFound = true;
        named.addAll(fileNames(older.get()));
      } else {
        fileSystem.delete(path, false);
      }
    }
    for (String folder : List.of(PACKS, COMMITS)) {
      for (FileStatus file : list(new Path(repository(repositoryId), folder))) {
        if (!named.contains(file.getPath().getName())) {
          fileSystem.delete(file.getPath(), false);
        }
      }
    }
  }

  private static Set<String> fileNames(MirrorManifest manifest) {
    Set<String> names = new HashSet<>();
    for (StoredPack pack : manifest.packs()) {
      names.add(pack.packName());
      names.add(pack.indexName());
    }
    manifest.commits().forEach(segment -> names.add(segment.fileName()));
    manifest.otherCommits().forEach(segment -> names.add(segment.fileName()));
    return names;
  }

  /** Copies a file of a pack out of the store and says its SHA-256. */
  String copyPackFile(String repositoryId, String name, OutputStream out) throws IOException {
    try (Sha256.Input in = new Sha256.Input(fileSystem.open(path(repositoryId, PACKS, name)))) {
      in.transferTo(out);
      return in.checksum();
    }
  }

  /**
   * The file of a pack where it can be read in place; empty if the store is not on a local disk.
   */
  Optional<java.nio.file.Path> packFile(String repositoryId, String name) {
    return local(path(repositoryId, PACKS, name));
  }

  /** Whether packs are read in place. */
  boolean isLocal() {
    return local(root).isPresent();
  }

  private static Optional<java.nio.file.Path> local(Path path) {
    return "file".equals(path.toUri().getScheme())
        ? Optional.of(java.nio.file.Path.of(path.toUri().getPath()))
        : Optional.empty();
  }

  private NavigableMap<Long, Path> manifests(String repositoryId) throws IOException {
    NavigableMap<Long, Path> manifests = new TreeMap<>();
    for (FileStatus file : list(repository(repositoryId))) {
      Matcher name = MANIFEST.matcher(file.getPath().getName());
      if (name.matches()) {
        manifests.put(Long.parseLong(name.group(1)), file.getPath());
      }
    }
    return manifests;
  }

  /** Empty if the file is there but not whole, as a killed writer may leave it. */
  private Optional<MirrorManifest> read(Path path) throws IOException {
    byte[] json;
    try (InputStream in = fileSystem.open(path)) {
      json = in.readAllBytes();
    }
    try {
      MirrorManifest manifest = JSON.readValue(json, MirrorManifest.class);
      if (manifest.formatVersion() != MirrorManifest.FORMAT) {
        throw new IOException(
            path.getName()
                + " has format "
                + manifest.formatVersion()
                + ", this version reads format "
                + MirrorManifest.FORMAT);
      }
      return Optional.of(manifest);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private FileStatus[] list(Path folder) throws IOException {
    try {
      return fileSystem.listStatus(folder);
    } catch (FileNotFoundException e) {
      return new FileStatus[0];
    }
  }

  private Path repository(String repositoryId) {
    return new Path(root, repositoryId);
  }

  private Path manifestPath(String repositoryId, long number) {
    return new Path(repository(repositoryId), "manifest-" + number + ".json");
  }

  private Path path(String repositoryId, String folder, String name) {
    return new Path(new Path(repository(repositoryId), folder), name);
  }

  private GitReadException failure(String what, Exception cause) {
    return new GitReadException(
        GitReadException.Kind.STORAGE,
        "The mirror store " + root + " " + what + ": " + cause.getMessage(),
        cause);
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
