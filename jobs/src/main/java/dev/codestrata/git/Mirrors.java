package dev.codestrata.git;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Bare copies of remote repositories: branches and tags, no work tree. A mirror that exists is
 * brought up to date by fetching only what is new; a new one appears whole or not at all. Nobody is
 * ever asked for a password.
 */
public final class Mirrors {

  private Mirrors() {}

  /**
   * Clones the URL into the directory, or fetches into the mirror that is there. References that
   * the remote no longer has are removed.
   *
   * @throws GitReadException {@code FORBIDDEN} for a URL that is not followed, {@code TIMEOUT} or
   *     {@code CLONE_FAILED}
   */
  public static Mirror mirror(String url, Path directory, MirrorOptions options) {
    RemoteUrl.parse(url, options.access().policy()); // before anything is made on disk
    try {
      if (Files.isDirectory(directory.resolve("objects"))) {
        return new Mirror(directory, false, fetch(url, directory, options));
      }
      return new Mirror(directory, true, create(url, directory, options));
    } catch (IOException e) {
      throw new GitReadException(
          GitReadException.Kind.CLONE_FAILED,
          RemoteUrl.redacted(url)
              + " could not be mirrored to "
              + directory
              + ": "
              + e.getMessage(),
          e);
    }
  }

  private static int create(String url, Path directory, MirrorOptions options) throws IOException {
    Path absolute = directory.toAbsolutePath();
    Files.createDirectories(absolute.getParent());
    Path unfinished =
        Files.createTempDirectory(absolute.getParent(), "." + absolute.getFileName() + "-");
    boolean done = false;
    try {
      int updated = fetch(url, unfinished, options);
      Files.move(unfinished, absolute, StandardCopyOption.ATOMIC_MOVE);
      done = true;
      return updated;
    } finally {
      if (!done) {
        delete(unfinished);
      }
    }
  }

  private static int fetch(String url, Path directory, MirrorOptions options) {
    return RemoteFetch.into(
            directory, url, new FetchOptions(FetchOptions.BRANCHES_AND_TAGS, 0, options.access()))
        .updatedReferences();
  }

  private static void delete(Path directory) throws IOException {
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException failure)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
