package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codestrata.git.MirrorManifest.MirroredReference;
import dev.codestrata.git.MirrorManifest.StoredPack;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.GC;
import org.eclipse.jgit.storage.pack.PackConfig;

/**
 * A bare repository that is made of links to the packs of a mirror, with the manifest's references:
 * a few small files, whatever the size of the mirror. Its packs stay in the cache until it is
 * closed.
 */
final class BareDirectory implements AutoCloseable {

  private final Path directory;
  private final List<PackCache.Lease> leases = new ArrayList<>();

  private BareDirectory(Path directory) {
    this.directory = directory;
  }

  /** An empty one, to be fetched into. */
  static BareDirectory empty(PackCache cache) {
    BareDirectory bare = new BareDirectory(cache.newWorkPath("repository"));
    bare.keepIfDone(
        () -> {
          bare.createFolders();
          bare.writeHead("refs/heads/main", null);
        });
    return bare;
  }

  /**
   * @throws GitReadException {@code CORRUPT_PACK} or {@code STORAGE} if a pack cannot be had
   */
  static BareDirectory of(
      MirrorStore store, String repositoryId, MirrorManifest manifest, PackCache cache) {
    BareDirectory bare = new BareDirectory(cache.newWorkPath("repository"));
    bare.keepIfDone(
        () -> {
          bare.createFolders();
          for (StoredPack pack : manifest.packs()) {
            bare.link(store, repositoryId, pack, cache);
          }
          bare.writeReferences(manifest.references());
          bare.writeHead(manifest.defaultBranch(), manifest.head());
          if (!manifest.shallow().isEmpty()) {
            Files.write(bare.directory.resolve("shallow"), manifest.shallow(), UTF_8);
          }
        });
    return bare;
  }

  private interface Work {
    void run() throws IOException;
  }

  private void keepIfDone(Work work) {
    boolean done = false;
    try {
      work.run();
      done = true;
    } catch (IOException e) {
      throw new GitReadException(
          GitReadException.Kind.STORAGE,
          "No working directory can be made in the pack cache: " + e.getMessage(),
          e);
    } finally {
      if (!done) {
        close();
      }
    }
  }

  private void createFolders() throws IOException {
    Files.createDirectories(packFolder());
    Files.createDirectories(directory.resolve("refs"));
    // No housekeeping behind our back: it would run in a thread of its own while this is read.
    Files.writeString(
        directory.resolve("config"),
        """
        [core]
        \trepositoryformatversion = 0
        \tbare = true
        \tfilemode = true
        \tlogallrefupdates = false
        [gc]
        \tauto = 0
        \tautopacklimit = 0
        \tautodetach = false
        """,
        UTF_8);
  }

  private void link(MirrorStore store, String repositoryId, StoredPack pack, PackCache cache)
      throws IOException {
    Path packFile;
    Path indexFile;
    if (store.isLocal()) {
      packFile = store.packFile(repositoryId, pack.packName()).orElseThrow();
      indexFile = store.packFile(repositoryId, pack.indexName()).orElseThrow();
      requireSize(packFile, pack.packBytes());
      requireSize(indexFile, pack.indexBytes());
    } else {
      PackCache.Lease lease =
          cache.lease(pack, (name, out) -> store.copyPackFile(repositoryId, name, out));
      leases.add(lease);
      packFile = lease.pack();
      indexFile = lease.index();
    }
    String name = nameIn(pack);
    link(indexFile, packFolder().resolve(name + ".idx"));
    link(packFile, packFolder().resolve(name + ".pack"));
  }

  /** The checksum of what is read in place is git's own business, object by object. */
  private static void requireSize(Path file, long bytes) throws IOException {
    long size = Files.exists(file) ? Files.size(file) : -1;
    if (size != bytes) {
      throw new GitReadException(
          GitReadException.Kind.CORRUPT_PACK,
          "File " + file + (size < 0 ? " is missing" : " has " + size + " bytes, not " + bytes));
    }
  }

  private static void link(Path file, Path link) throws IOException {
    try {
      Files.createLink(link, file);
    } catch (FileSystemException | UnsupportedOperationException e) {
      Files.createSymbolicLink(link, file); // another disk, or one without hard links
    }
  }

  /** JGit wants a name with 40 digits. */
  static String nameIn(StoredPack pack) {
    return "pack-" + pack.checksum().substring(0, 40);
  }

  /** Makes the references those that were fetched, and no others. */
  void writeReferences(Collection<MirroredReference> references) throws IOException {
    PathUtils.cleanDirectory(directory.resolve("refs"));
    StringBuilder text = new StringBuilder("# pack-refs with: peeled fully-peeled sorted \n");
    for (MirroredReference reference : references) {
      if (reference.fetched()) {
        text.append(reference.id()).append(' ').append(reference.name()).append('\n');
        if (reference.peeled() != null) {
          text.append('^').append(reference.peeled()).append('\n');
        }
      }
    }
    Files.writeString(directory.resolve("packed-refs"), text, UTF_8);
  }

  void writeHead(String branch, String head) throws IOException {
    Files.writeString(
        directory.resolve("HEAD"), (branch == null ? head : "ref: " + branch) + "\n", UTF_8);
  }

  /** Makes one pack of all that the references reach; what they do not reach is left out. */
  void makeOnePack() throws IOException {
    try (FileRepository repository = GitRepositories.openFiles(directory, directory)) {
      PackConfig config = new PackConfig();
      config.setBuildBitmaps(false);
      GC gc = new GC(repository);
      gc.setPackConfig(config);
      gc.setExpireAgeMillis(0);
      gc.setPackExpireAgeMillis(0);
      gc.repack();
    }
  }

  Path directory() {
    return directory;
  }

  Path packFolder() {
    return directory.resolve("objects").resolve("pack");
  }

  @Override
  public void close() {
    try {
      if (Files.exists(directory)) {
        PathUtils.deleteDirectory(directory);
      }
    } catch (IOException e) {
      throw new GitReadException(
          GitReadException.Kind.STORAGE, directory + " cannot be removed: " + e.getMessage(), e);
    } finally {
      leases.forEach(PackCache.Lease::close);
      leases.clear();
    }
  }
}
