package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.BaseRepositoryBuilder;
import org.eclipse.jgit.lib.Config;

/**
 * Opens repositories on disk for reading. Nothing in or around a repository is run, followed or
 * written: no hooks, filters or attributes, no configuration, no alternate object stores. Handles
 * of one repository share its packs. What was closed last stays at hand, its indexes read, until
 * another takes its place: a read is planned by one handle and done by others. Thread-safe.
 */
public final class GitRepositories {

  private static final int MAX_CONFIG_BYTES = 1 << 20;
  private static final int MAX_POINTER_BYTES = 1 << 13;

  /** An index is held in memory, about as large as its file. */
  private static final long MOST_IDLE_BYTES = Runtime.getRuntime().maxMemory() / 32;

  private static final Map<Path, Shared> OPEN = new HashMap<>();
  private static Shared idle; // guarded by OPEN, as the map is

  private GitRepositories() {}

  /**
   * Opens a working tree or a bare repository in place.
   *
   * @throws GitReadException {@code NOT_A_REPOSITORY} if there is none or its format is not
   *     supported
   */
  public static GitRepository open(Path directory) {
    return open(directory, directory.toString(), () -> {});
  }

  /**
   * @param name what messages call it
   * @param afterwards done once the handle is released
   */
  static GitRepository open(Path directory, String name, Runnable afterwards) {
    IsolatedJGit.install();
    Path gitDirectory = gitDirectory(directory);
    synchronized (OPEN) {
      Shared shared = OPEN.get(gitDirectory);
      if (shared == null) {
        shared = reopened(gitDirectory, directory);
        OPEN.put(gitDirectory, shared);
      }
      shared.handles++;
      Shared opened = shared;
      return new GitRepository(
          shared.repository,
          name,
          () -> {
            opened.release();
            afterwards.run();
          });
    }
  }

  private static Shared reopened(Path gitDirectory, Path directory) {
    RepositoryFiles files;
    try {
      files = RepositoryFiles.of(gitDirectory, commonDirectory(gitDirectory));
    } catch (DirectoryIteratorException | IOException e) {
      throw notARepository(directory, "it cannot be read (" + e.getMessage() + ")", e);
    }
    Shared last = idle;
    if (last != null && last.key.equals(gitDirectory)) {
      idle = null;
      if (last.files.equals(files)) {
        return last;
      }
      last.repository.close();
    }
    return new Shared(gitDirectory, files, openFiles(gitDirectory, directory));
  }

  /** Handles that are open in this process, for tests of leaks. */
  public static int openHandles() {
    synchronized (OPEN) {
      return OPEN.values().stream().mapToInt(shared -> shared.handles).sum();
    }
  }

  static Path gitDirectory(Path directory) {
    Path dotGit = directory.resolve(".git");
    try {
      if (Files.isDirectory(dotGit)) {
        return dotGit.toRealPath();
      }
      if (Files.isRegularFile(dotGit)) {
        return linked(directory, dotGit);
      }
      if (Files.isDirectory(directory.resolve("objects"))
          && (Files.isRegularFile(directory.resolve("HEAD"))
              || Files.isSymbolicLink(directory.resolve("HEAD")))) {
        return directory.toRealPath();
      }
    } catch (IOException e) {
      throw notARepository(directory, "it cannot be read (" + e.getMessage() + ")", e);
    }
    throw notARepository(
        directory,
        Files.isDirectory(directory)
            ? "it has neither a .git folder nor the files of a bare repository"
            : "there is no such directory",
        null);
  }

  /** A .git file, as linked working trees and submodules have. */
  private static Path linked(Path directory, Path dotGit) throws IOException {
    String text = Files.readString(dotGit, UTF_8).strip();
    if (text.startsWith("gitdir:")) {
      Path target = directory.resolve(text.substring("gitdir:".length()).strip());
      if (Files.isDirectory(target)) {
        return target.toRealPath();
      }
    }
    throw notARepository(directory, "its .git file leads nowhere", null);
  }

  static FileRepository openFiles(Path gitDirectory, Object directory) {
    Path commonDirectory = commonDirectory(gitDirectory);
    refuseUnsupportedFormats(commonDirectory, directory);
    refuseBorrowedObjects(commonDirectory, directory);
    try {
      PackIntegrity.requireSoundIndexes(
          commonDirectory.resolve("objects").resolve("pack"), directory);
      ReadOnlyBuilder builder = new ReadOnlyBuilder();
      builder.setFS(IsolatedJGit.READ_ONLY);
      builder.setGitDir(gitDirectory.toFile());
      builder.setBare();
      builder.setMustExist(true);
      builder.setup();
      FileRepository repository = new FileRepository(builder);
      if (!repository.getObjectDatabase().exists()) {
        repository.close();
        throw new RepositoryNotFoundException(gitDirectory.toFile());
      }
      return repository;
    } catch (RepositoryNotFoundException e) {
      throw notARepository(directory, "it has no object store", e);
    } catch (GitReadException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw notARepository(directory, "it cannot be opened (" + e.getMessage() + ")", e);
    }
  }

  private static void refuseUnsupportedFormats(Path commonDirectory, Object directory) {
    Path file = commonDirectory.resolve("config");
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MAX_CONFIG_BYTES) {
        return;
      }
      Config config = new Config(); // parses, and follows no include
      config.fromText(new String(Files.readAllBytes(file), UTF_8));
      String format = config.getString("extensions", null, "objectformat");
      if (format != null && !"sha1".equalsIgnoreCase(format)) {
        throw notARepository(directory, "its object format is " + format + ", not sha1", null);
      }
      String storage = config.getString("extensions", null, "refstorage");
      if (storage != null && !"files".equalsIgnoreCase(storage)) {
        throw notARepository(directory, "its references are stored as " + storage, null);
      }
    } catch (IOException | ConfigInvalidException e) {
      throw notARepository(directory, "its config cannot be read (" + e.getMessage() + ")", e);
    }
  }

  /** A linked working tree's folder stands in that of its repository, and nowhere else. */
  private static Path commonDirectory(Path gitDirectory) {
    Path pointer = gitDirectory.resolve("commondir");
    try {
      if (!Files.isRegularFile(pointer)) {
        return gitDirectory;
      }
      if (Files.size(pointer) <= MAX_POINTER_BYTES) {
        Path common = gitDirectory.resolve(Files.readString(pointer, UTF_8).strip()).toRealPath();
        if (gitDirectory.toRealPath().startsWith(common)) {
          return common;
        }
      }
    } catch (IOException | InvalidPathException e) {
      throw notARepository(gitDirectory, "its commondir cannot be read", e);
    }
    throw new GitReadException(
        GitReadException.Kind.FORBIDDEN,
        gitDirectory + " is not followed: its commondir leads to another repository");
  }

  /** Links out of the object store are alternates by another name. */
  private static void refuseBorrowedObjects(Path commonDirectory, Object directory) {
    Path objects = commonDirectory.resolve("objects");
    try {
      refuseBorrowed(objects, commonDirectory, directory);
      if (Files.isDirectory(objects)) {
        refuseBorrowedIn(objects, commonDirectory, directory);
      }
      if (Files.isDirectory(objects.resolve("pack"))) {
        refuseBorrowedIn(objects.resolve("pack"), commonDirectory, directory);
      }
    } catch (DirectoryIteratorException | IOException e) {
      throw notARepository(directory, "its objects cannot be listed (" + e.getMessage() + ")", e);
    }
  }

  private static void refuseBorrowedIn(Path folder, Path commonDirectory, Object directory)
      throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        refuseBorrowed(entry, commonDirectory, directory);
      }
    }
  }

  private static void refuseBorrowed(Path entry, Path commonDirectory, Object directory)
      throws IOException {
    if (Files.isSymbolicLink(entry)
        && Files.exists(entry)
        && !entry.toRealPath().startsWith(commonDirectory.toRealPath())) {
      throw new GitReadException(
          GitReadException.Kind.FORBIDDEN,
          directory
              + " is not followed: "
              + commonDirectory.relativize(entry)
              + " is a link to objects of another repository; copy them into it");
    }
  }

  private static GitReadException notARepository(Object directory, String why, Throwable cause) {
    return new GitReadException(
        GitReadException.Kind.NOT_A_REPOSITORY,
        directory + " is not a git repository that can be read: " + why,
        cause);
  }

  private static final class ReadOnlyBuilder
      extends BaseRepositoryBuilder<ReadOnlyBuilder, FileRepository> {

    @Override
    public File[] getAlternateObjectDirectories() {
      return new File[0]; // an answer, so that objects/info/alternates is not looked at
    }
  }

  private static final class Shared {
    private final Path key;
    private final RepositoryFiles files;
    private final FileRepository repository;
    private int handles;

    /**
     * @param files as they were before it was opened
     */
    Shared(Path key, RepositoryFiles files, FileRepository repository) {
      this.key = key;
      this.files = files;
      this.repository = repository;
    }

    void release() {
      synchronized (OPEN) {
        handles--;
        if (handles > 0) {
          return;
        }
        OPEN.remove(key);
        if (files.indexBytes() > MOST_IDLE_BYTES
            || RenewableRepository.hasGivenUpPacks(repository)) {
          repository.close();
          return;
        }
        if (idle != null) {
          idle.repository.close();
        }
        idle = this;
      }
    }
  }
}
