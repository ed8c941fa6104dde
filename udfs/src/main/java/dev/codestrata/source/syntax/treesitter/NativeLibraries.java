package dev.codestrata.source.syntax.treesitter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Where the binding extracts its native libraries.
 *
 * <p>Its default is one folder in the home directory for every version, overwritten in place, which
 * crashes a process that runs another version. Here each library has a folder named by its
 * checksum.
 */
final class NativeLibraries {
  private static final String PROPERTY = "tree-sitter-lib";
  private static final Path BASE = base();

  private NativeLibraries() {}

  /** Runs an action that makes the binding extract and load the named library; one at a time. */
  static synchronized void loading(String library, ClassLoader loader, Runnable action) {
    String before = System.getProperty(PROPERTY);
    if (before != null) {
      action.run();
      return;
    }
    System.setProperty(PROPERTY, BASE.resolve(checksum(library, loader)).toString());
    try {
      action.run();
    } finally {
      System.clearProperty(PROPERTY);
    }
  }

  private static String checksum(String library, ClassLoader loader) {
    String resource = "lib/" + platform() + "-" + library + extension();
    try (InputStream stream = loader.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            "tree-sitter has no library for this platform: %s is not on the class path"
                .formatted(resource));
      }
      CRC32 crc = new CRC32();
      crc.update(stream.readAllBytes());
      return library + "-" + Long.toHexString(crc.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  /**
   * The user's own cache, where nobody else can plant a library; else a fresh private directory.
   */
  private static Path base() {
    String home = System.getProperty("user.home", "");
    String cache = System.getenv("XDG_CACHE_HOME");
    try {
      Path root = cache != null && !cache.isEmpty() ? Path.of(cache) : Path.of(home, ".cache");
      if (root.isAbsolute()) {
        Path own = Files.createDirectories(root.resolve("codestrata").resolve("native"));
        if (Files.isWritable(own)) {
          return own;
        }
      }
    } catch (IOException | RuntimeException e) {
      // A container user often has no home: the private directory below serves as well.
    }
    try {
      Path own = Files.createTempDirectory("codestrata-native-");
      own.toFile().deleteOnExit();
      return own;
    } catch (IOException e) {
      throw new UncheckedIOException("No directory to extract native libraries to", e);
    }
  }

  private static String platform() {
    String arch = property("os.arch");
    String os = property("os.name");
    String machine = arch.contains("aarch64") ? "aarch64" : "x86_64";
    if (os.contains("windows")) {
      return machine + "-windows";
    }
    return machine + (os.contains("mac") ? "-macos" : "-linux-gnu");
  }

  private static String extension() {
    String os = property("os.name");
    if (os.contains("windows")) {
      return ".dll";
    }
    return os.contains("mac") ? ".dylib" : ".so";
  }

  private static String property(String name) {
    return System.getProperty(name, "").toLowerCase(Locale.ROOT);
  }
}
