package dev.codestrata.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigResolveOptions;
import dev.codestrata.errors.CodestrataException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole configuration. Defaults are {@code conf/codestrata.conf}, which travels in the
 * application jar; {@code --config} and {@code --set} go over it.
 */
public record CodestrataConfig(
    Ingest ingest,
    Resilience resilience,
    Analyze analyze,
    Context context,
    Match match,
    Export export,
    Map<String, String> spark) {

  /**
   * Reading Git.
   *
   * @param mirrors Hadoop URI of the mirrors of remote repositories; empty: {@code mirrors} in the
   *     lake
   * @param packCache local directory for packs of mirrors that are not on a local disk; empty: one
   *     among the machine's temporary files
   * @param packCacheSize what the cache keeps at most
   * @param history how much of a repository's history is read
   * @param shallowAboveSize where history is chosen, only the head of a repository that turns out
   *     larger is fetched
   * @param batchRepositories repositories that go through the stages together, at most
   * @param batchSize bytes of packs that a batch has at most, unless one repository alone has more
   * @param commitsPerUnit commits that one task reads at a time
   * @param blobBytesPerUnit bytes of file content that one task reads at a time
   * @param maxContentSize larger files get a row without content
   * @param maxDiffSize larger files are listed as changed without line counts
   * @param allowedSchemes schemes of URLs that are followed
   * @param allowedHosts hosts that are followed: names, or {@code *.name} for all below it; empty:
   *     every host
   * @param deniedHosts hosts that are never followed, written alike
   * @param allowPrivateAddresses whether hosts at loopback, private and link-local addresses are
   *     followed
   * @param credentials what remote hosts are told who asks, by host
   * @param ssh how SSH servers are known, and who they are told asks
   * @param limits what one repository may cost
   */
  public record Ingest(
      String mirrors,
      String packCache,
      ByteSize packCacheSize,
      History history,
      ByteSize shallowAboveSize,
      List<String> allowedSchemes,
      List<String> allowedHosts,
      List<String> deniedHosts,
      boolean allowPrivateAddresses,
      Map<String, Credential> credentials,
      Ssh ssh,
      Limits limits,
      int batchRepositories,
      ByteSize batchSize,
      int commitsPerUnit,
      ByteSize blobBytesPerUnit,
      ByteSize maxContentSize,
      ByteSize maxDiffSize) {
    public Ingest {
      positive("pack-cache-size", packCacheSize.bytes());
      positive("shallow-above-size", shallowAboveSize.bytes());
      positive("batch-repositories", batchRepositories);
      positive("batch-size", batchSize.bytes());
      positive("commits-per-unit", commitsPerUnit);
      positive("blob-bytes-per-unit", blobBytesPerUnit.bytes());
      positive("max-content-size", maxContentSize.bytes());
      positive("max-diff-size", maxDiffSize.bytes());
    }
  }

  /**
   * Who asks a host for private repositories.
   *
   * @param username user name; hosts that want only a token take any
   * @param tokenEnv name of the environment variable that holds the token or password; it is read
   *     where the transfer happens, and its value is never written anywhere
   */
  public record Credential(String username, String tokenEnv) {
    public Credential {
      if (tokenEnv.isBlank()) {
        throw new IllegalArgumentException("token-env must name an environment variable");
      }
    }
  }

  /**
   * SSH.
   *
   * @param keyFile private key; empty: none
   * @param passphraseEnv name of the environment variable with the passphrase of the key; empty: it
   *     has none
   * @param knownHosts file of host keys in the format of OpenSSH; empty: no SSH server is trusted
   */
  public record Ssh(String keyFile, String passphraseEnv, String knownHosts) {}

  /**
   * What one repository may cost. A repository beyond a limit fails alone.
   *
   * @param packSize bytes of one received pack
   * @param objects objects in one received pack
   * @param objectSize bytes of one object
   * @param treeDepth folders in folders
   * @param directoryEntries entries of one folder
   * @param references branches, tags and other references
   * @param pathLength bytes of one path
   * @param deltaDepth differences that are stored upon each other
   * @param repositorySize bytes on disk of one mirror
   * @param wallTime time for one transfer
   * @param silence time for which a remote may say nothing
   */
  public record Limits(
      ByteSize packSize,
      long objects,
      ByteSize objectSize,
      int treeDepth,
      int directoryEntries,
      int references,
      int pathLength,
      int deltaDepth,
      ByteSize repositorySize,
      Duration wallTime,
      Duration silence) {
    public Limits {
      positive("pack-size", packSize.bytes());
      positive("objects", objects);
      positive("object-size", objectSize.bytes());
      positive("tree-depth", treeDepth);
      positive("directory-entries", directoryEntries);
      positive("references", references);
      positive("path-length", pathLength);
      positive("delta-depth", deltaDepth);
      positive("repository-size", repositorySize.bytes());
      positive("wall-time", wallTime.toMillis());
      positive("silence", silence.toMillis());
    }
  }

  /**
   * What is done about failures that may pass.
   *
   * @param attempts transfers of one repository in one run, the first included
   * @param firstWait before the second attempt; doubled before each further one, with jitter
   * @param longestWait between two attempts
   * @param hostFailures so many failed transfers in a row from one host, and it is left alone
   * @param hostRest for so long
   * @param firstRetryAfter a remote repository that failed is not tried by later runs before this;
   *     doubled with each failure, with jitter
   * @param longestRetryAfter no later than this
   */
  public record Resilience(
      int attempts,
      Duration firstWait,
      Duration longestWait,
      int hostFailures,
      Duration hostRest,
      Duration firstRetryAfter,
      Duration longestRetryAfter)
      implements Serializable {

    private static final long serialVersionUID = 1L;

    public Resilience {
      positive("attempts", attempts);
      positive("first-wait", firstWait.toMillis());
      positive("longest-wait", longestWait.toMillis());
      positive("host-failures", hostFailures);
      positive("host-rest", hostRest.toMillis());
      positive("first-retry-after", firstRetryAfter.toMillis());
      positive("longest-retry-after", longestRetryAfter.toMillis());
    }
  }

  /** How much of a repository's history is read. */
  public enum History {
    /** All of the branch that is read, or its head alone where the repository is too large. */
    AUTO,
    /** The head alone. */
    SHALLOW,
    /** All of the branch that is read. */
    DEEP,
    /** All of all branches and tags. */
    FULL
  }

  /**
   * Understanding source code.
   *
   * @param maxFileSize larger texts are not parsed
   * @param maxNesting deeper bracket nesting is not parsed
   * @param parseTimeout limit for one file
   * @param rules local folder of further pattern rules; empty: none
   */
  public record Analyze(ByteSize maxFileSize, int maxNesting, Duration parseTimeout, String rules) {
    public Analyze {
      positive("max-file-size", maxFileSize.bytes());
      positive("max-nesting", maxNesting);
      positive("parse-timeout", parseTimeout.toMillis());
    }
  }

  /**
   * L8 from commit messages.
   *
   * @param minConfidence decisions below it are not kept
   */
  public record Context(double minConfidence) {
    public Context {
      fraction("min-confidence", minConfidence);
    }
  }

  /**
   * Clusters over repositories.
   *
   * @param seed of k-means
   * @param maxClusters largest k that is tried, per level
   */
  public record Match(long seed, int maxClusters) {
    public Match {
      positive("max-clusters", maxClusters);
    }
  }

  /**
   * Datasets that {@code run} exports.
   *
   * @param datasets names in {@code conf/datasets}, or paths of dataset configs
   */
  public record Export(List<String> datasets) {}

  /**
   * Reads the defaults, then the file, then the single settings, each over the one before.
   *
   * @param file {@code --config}, if given
   * @param settings {@code --set key=value}, as given
   * @throws CodestrataException.Configuration for anything unknown, ill-typed or out of range
   */
  public static CodestrataConfig load(Optional<Path> file, List<String> settings) {
    try {
      Config config =
          ConfigFactory.parseResources("codestrata.conf", ConfigParseOptions.defaults());
      if (file.isPresent()) {
        if (!Files.isRegularFile(file.get())) {
          throw new CodestrataException.Configuration(
              "no such configuration file: " + file.get() + "; give an existing file to --config",
              Map.of("file", file.get().toString()),
              null);
        }
        config = ConfigFactory.parseFile(file.get().toFile()).withFallback(config);
      }
      for (String setting : settings) {
        if (!setting.contains("=")) {
          throw new CodestrataException.Configuration(
              "--set needs key=value, got: " + setting, Map.of("setting", setting), null);
        }
        config =
            ConfigFactory.parseString(setting, options("--set " + shown(setting)))
                .withFallback(config);
      }
      Config resolved = config.resolve(ConfigResolveOptions.defaults());
      return RecordBinder.bind(CodestrataConfig.class, resolved, "");
    } catch (ConfigException e) {
      throw new CodestrataException.Configuration(
          "configuration cannot be read: " + e.getMessage(), Map.of(), e);
    }
  }

  /** What decides about results, as text: equal for configurations that give equal lakes. */
  public String fingerprint() {
    return List.of(ingest, analyze, context, match, export).toString();
  }

  /**
   * A setting as messages show it: who pastes a token where its variable belongs is not exposed.
   */
  private static String shown(String setting) {
    return setting.contains("credentials")
        ? setting.substring(0, setting.indexOf('=')) + "=***"
        : setting;
  }

  private static ConfigParseOptions options(String origin) {
    return ConfigParseOptions.defaults().setOriginDescription(origin);
  }

  private static void positive(String key, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(key + " must be positive, is " + value);
    }
  }

  private static void fraction(String key, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(key + " must be between 0 and 1, is " + value);
    }
  }
}
