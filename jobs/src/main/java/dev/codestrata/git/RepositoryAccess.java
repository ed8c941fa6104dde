package dev.codestrata.git;

import dev.codestrata.git.RepositoryLocation.Local;
import dev.codestrata.git.RepositoryLocation.Mirrored;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;

/**
 * Opens repositories wherever they are, on any machine: what an executor has to know to read local
 * directories in place and mirrors from their store.
 *
 * @param hadoopSettings Hadoop's settings as far as they differ from its defaults
 * @param packCache directory of the pack cache; empty: one of this user's in the machine's
 *     directory for temporary files
 * @param packCacheBytes what the cache keeps at most
 * @param limits what one repository may cost
 */
public record RepositoryAccess(
    TreeMap<String, String> hadoopSettings,
    String packCache,
    long packCacheBytes,
    TransferLimits limits)
    implements Serializable {

  private static final long DEFAULT_CACHE_BYTES = 20L << 30;
  private static final Map<TreeMap<String, String>, Configuration> CONFIGURATIONS = new HashMap<>();

  /** With the settings of a configuration, such as that of a Spark session. */
  public static RepositoryAccess of(
      Configuration hadoop, String packCache, long packCacheBytes, TransferLimits limits) {
    Configuration defaults = new Configuration();
    TreeMap<String, String> settings = new TreeMap<>();
    for (Map.Entry<String, String> entry : hadoop) {
      if (!entry.getValue().equals(defaults.getRaw(entry.getKey()))) {
        settings.put(entry.getKey(), entry.getValue());
      }
    }
    return new RepositoryAccess(settings, packCache, packCacheBytes, limits);
  }

  /** With a cache of 20 GiB in the usual place, and the limits that come with the program. */
  public static RepositoryAccess of(Configuration hadoop) {
    return of(hadoop, "", DEFAULT_CACHE_BYTES, TransferLimits.defaults());
  }

  /**
   * Opens a repository under the limits; handles of one repository share its packs.
   *
   * @param location as {@link RepositoryLocation} writes it
   * @throws GitReadException if there is none, or it cannot be had
   */
  public GitRepository open(String location) {
    RepositoryLocation parsed = RepositoryLocation.parse(location);
    GitRepository repository =
        parsed instanceof Mirrored mirrored
            ? MirroredRepositories.open(store(mirrored.store()), mirrored, openCache())
            : GitRepositories.open(((Local) parsed).directory());
    repository.limit(limits);
    return repository;
  }

  /** What can be known without packs; empty for local directories. */
  public Optional<MirrorManifest> manifest(String location) {
    return RepositoryLocation.parse(location) instanceof Mirrored mirrored
        ? Optional.of(MirroredRepositories.manifest(store(mirrored.store()), mirrored))
        : Optional.empty();
  }

  /**
   * The commits that a mirror's head reaches, newest first, out of the manifest; empty for local
   * directories.
   */
  public Optional<List<String>> commitIds(String location) {
    return segments(location, false);
  }

  /** The commits that only other references of a mirror reach; as {@link #commitIds}. */
  public Optional<List<String>> otherCommitIds(String location) {
    return segments(location, true);
  }

  private Optional<List<String>> segments(String location, boolean others) {
    if (!(RepositoryLocation.parse(location) instanceof Mirrored mirrored)) {
      return Optional.empty();
    }
    MirrorStore store = store(mirrored.store());
    MirrorManifest manifest = MirroredRepositories.manifest(store, mirrored);
    return Optional.of(
        new CommitIds(
            store.commitIds(
                mirrored.repositoryId(), others ? manifest.otherCommits() : manifest.commits())));
  }

  /** The mirror store at a Hadoop URI. */
  public MirrorStore store(String uri) {
    return MirrorStore.at(uri, configuration());
  }

  private Configuration configuration() {
    synchronized (CONFIGURATIONS) {
      return CONFIGURATIONS.computeIfAbsent(
          hadoopSettings,
          settings -> {
            Configuration configuration = new Configuration();
            settings.forEach(configuration::set);
            return configuration;
          });
    }
  }

  PackCache openCache() {
    Path directory =
        packCache.isEmpty()
            ? Path.of(
                System.getProperty("java.io.tmpdir"),
                "codestrata-packs-" + System.getProperty("user.name"))
            : Path.of(packCache);
    return PackCache.at(directory, packCacheBytes);
  }
}
