package dev.codestrata.git;

import java.io.File;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FS_POSIX;
import org.eclipse.jgit.util.SystemReader;

/**
 * Cuts JGit off from the machine, once per process: no system, user or JGit configuration is read
 * or written, no environment variable steers it, and the configuration of a repository that is only
 * read is never loaded (it can include files and name programs).
 */
final class IsolatedJGit {

  private static final long MEBIBYTE = 1024L * 1024L;

  /** A file system for repositories that are only read: every configuration file looks absent. */
  static final FS READ_ONLY = new WithoutConfiguration();

  private static volatile boolean installed;

  private IsolatedJGit() {}

  /** Makes the settings of this process; later calls do nothing. */
  static synchronized void install() {
    if (installed) {
      return;
    }
    SystemReader.setInstance(new Isolated(SystemReader.getInstance()));
    // Half of a small heap, 512 MiB of a big one: a pack that is read by several tasks should be
    // read from disk once.
    long heap = Runtime.getRuntime().maxMemory();
    WindowCacheConfig cache = new WindowCacheConfig();
    cache.setExposeStatsViaJmx(false);
    cache.setPackedGitLimit(Math.max(16 * MEBIBYTE, Math.min(512 * MEBIBYTE, heap / 8)));
    cache.setPackedGitWindowSize(64 * 1024);
    cache.setPackedGitOpenFiles(1024);
    cache.setDeltaBaseCacheLimit((int) Math.max(10 * MEBIBYTE, Math.min(48 * MEBIBYTE, heap / 32)));
    cache.install();
    installed = true;
  }

  private static final class Isolated extends SystemReader.Delegate {

    private final SystemReader system;

    Isolated(SystemReader system) {
      super(system);
      this.system = system;
    }

    @Override
    public String getenv(String variable) {
      return variable.startsWith("GIT_") || variable.startsWith("XDG_")
          ? null
          : system.getenv(variable);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
      return new InMemory(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
      return new InMemory(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
      return new InMemory(parent, fs);
    }

    @Override
    public Instant now() {
      return system.now();
    }

    @Override
    public ZoneOffset getTimeZoneAt(Instant when) {
      return ZoneOffset.UTC;
    }

    @Override
    public ZoneId getTimeZoneId() {
      return ZoneOffset.UTC;
    }
  }

  /** A configuration without a file. */
  private static final class InMemory extends FileBasedConfig {

    InMemory(Config parent, FS fs) {
      super(parent, new File("no-such-file"), fs);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    protected byte[] readIncludedConfig(String relPath) throws ConfigInvalidException {
      return null;
    }

    /** Without these two answers JGit measures them by writing probe files into the repository. */
    @Override
    public String getString(String section, String subsection, String name) {
      if ("filesystem".equals(section)) {
        if ("timestampResolution".equalsIgnoreCase(name)) {
          return "10 milliseconds";
        }
        if ("minRacyThreshold".equalsIgnoreCase(name)) {
          return "100 milliseconds";
        }
      }
      return super.getString(section, subsection, name);
    }
  }

  private static final class WithoutConfiguration extends FS_POSIX {

    @Override
    public FS newInstance() {
      return new WithoutConfiguration();
    }

    @Override
    public File resolve(File directory, String name) {
      // The repository constructor asks for "config"; a name that no repository has reads as an
      // empty configuration.
      return super.resolve(directory, "config".equals(name) ? "config.never-read" : name);
    }
  }
}
