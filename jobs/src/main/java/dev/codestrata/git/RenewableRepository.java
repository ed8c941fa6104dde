package dev.codestrata.git;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.internal.storage.file.FileRepository;

/**
 * A repository that can be opened again. JGit gives up a whole pack when one object in it is
 * damaged; opening the repository again gives the rest of the pack back, so that one damaged object
 * costs no more than itself.
 */
final class RenewableRepository implements AutoCloseable {

  /** A pack with more damage than this is not worth the time. */
  private static final int MOST_RENEWALS = 1000;

  private final String name;
  private final List<FileRepository> renewed = new ArrayList<>();
  private FileRepository current;

  /** Starts with a repository that somebody else closes. */
  RenewableRepository(FileRepository shared, String name) {
    this.current = shared;
    this.name = name;
  }

  synchronized FileRepository get() {
    return current;
  }

  /**
   * Opens the repository again if it has given up packs; false if that was not so or has happened
   * too often.
   */
  synchronized boolean renew() {
    if (renewed.size() >= MOST_RENEWALS || !hasGivenUpPacks(current)) {
      return false;
    }
    FileRepository fresh = GitRepositories.openFiles(current.getDirectory().toPath(), name);
    if (!renewed.isEmpty()) {
      // The one before served this thread alone, or nobody any more; its windows are gone with its
      // packs.
      renewed.get(renewed.size() - 1).close();
    }
    renewed.add(fresh);
    current = fresh;
    return true;
  }

  static boolean hasGivenUpPacks(FileRepository repository) {
    File folder = repository.getObjectDatabase().getPackDirectory();
    String[] indexes = folder.list((parent, name) -> name.endsWith(".idx"));
    return indexes != null && indexes.length > repository.getObjectDatabase().getPacks().size();
  }

  @Override
  public synchronized void close() {
    if (!renewed.isEmpty()) {
      renewed.get(renewed.size() - 1).close();
    }
  }
}
