package dev.codestrata.source.dependencies;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the dependencies that a manifest or lock file declares; which format it is, its path says.
 *
 * <p>Ecosystems are the types of package URLs (github.com/package-url/purl-spec); {@code cmake}
 * stands for packages that CMake finds on the machine. Thread-safe.
 */
public final class Manifests {

  /** Larger files are not read; the largest lock files have a few million characters. */
  static final int LARGEST = 16_000_000;

  private static final Map<String, ManifestReader> BY_NAME =
      Map.ofEntries(
          Map.entry("pom.xml", MavenManifests::pom),
          Map.entry("build.gradle", GradleManifests::build),
          Map.entry("build.gradle.kts", GradleManifests::build),
          Map.entry("build.sbt", GradleManifests::sbt),
          Map.entry("plugins.sbt", GradleManifests::sbt),
          Map.entry("package.json", NpmManifests::manifest),
          Map.entry("package-lock.json", NpmManifests::lock),
          Map.entry("npm-shrinkwrap.json", NpmManifests::lock),
          Map.entry("yarn.lock", NpmManifests::yarn),
          Map.entry("pnpm-lock.yaml", NpmManifests::pnpm),
          Map.entry("pyproject.toml", PythonManifests::project),
          Map.entry("setup.cfg", PythonManifests::setup),
          Map.entry("pipfile", PythonManifests::pipfile),
          Map.entry("pipfile.lock", PythonManifests::pipfileLock),
          Map.entry("poetry.lock", PythonManifests::lock),
          Map.entry("uv.lock", PythonManifests::lock),
          Map.entry("pdm.lock", PythonManifests::lock),
          Map.entry("environment.yml", PythonManifests::conda),
          Map.entry("cargo.toml", CargoManifests::manifest),
          Map.entry("cargo.lock", CargoManifests::lock),
          Map.entry("go.mod", GoManifests::module),
          Map.entry("go.sum", GoManifests::sums),
          Map.entry("gemfile", RubyManifests::gemfile),
          Map.entry("gems.rb", RubyManifests::gemfile),
          Map.entry("gemfile.lock", RubyManifests::lock),
          Map.entry("composer.json", ComposerManifests::manifest),
          Map.entry("composer.lock", ComposerManifests::lock),
          Map.entry("packages.config", NugetManifests::project),
          Map.entry("directory.packages.props", NugetManifests::project),
          Map.entry("directory.build.props", NugetManifests::project),
          Map.entry("packages.lock.json", NugetManifests::lock),
          Map.entry("mix.exs", OtherManifests::mix),
          Map.entry("pubspec.yaml", OtherManifests::pubspec),
          Map.entry("pubspec.lock", OtherManifests::pubspecLock),
          Map.entry("package.swift", OtherManifests::swift),
          Map.entry("package.resolved", OtherManifests::swiftResolved),
          Map.entry("conanfile.txt", OtherManifests::conan),
          Map.entry("conanfile.py", OtherManifests::conanRecipe),
          Map.entry("vcpkg.json", OtherManifests::vcpkg),
          Map.entry("cmakelists.txt", OtherManifests::cmake),
          Map.entry("action.yml", OtherManifests::workflow),
          Map.entry("action.yaml", OtherManifests::workflow),
          Map.entry("dockerfile", OtherManifests::dockerfile),
          Map.entry("containerfile", OtherManifests::dockerfile));

  private record ByPattern(Pattern path, ManifestReader reader) {}

  private static final List<ByPattern> BY_PATTERN =
      List.of(
          new ByPattern(Pattern.compile(".*\\.versions\\.toml"), GradleManifests::catalogue),
          new ByPattern(
              Pattern.compile(
                  "(?:.*/)?[^/]*requirements[^/]*\\.(?:txt|in)|(?:.*/)?requirements/[^/]+\\.(?:txt|in)"),
              PythonManifests::requirements),
          new ByPattern(Pattern.compile(".*\\.(?:cs|fs|vb)proj"), NugetManifests::project),
          new ByPattern(Pattern.compile(".*\\.gemspec"), RubyManifests::gemfile),
          new ByPattern(Pattern.compile(".*\\.cmake"), OtherManifests::cmake),
          new ByPattern(
              Pattern.compile("(?:.*/)?\\.github/workflows/[^/]+\\.ya?ml"),
              OtherManifests::workflow),
          new ByPattern(
              Pattern.compile("(?:.*/)?(?:dockerfile\\.[^/]+|[^/]+\\.dockerfile)"),
              OtherManifests::dockerfile));

  private Manifests() {}

  /** Whether {@code path} is that of a manifest or lock file that {@link #read} knows. */
  public static boolean isManifest(String path) {
    return path != null && reader(path) != null;
  }

  /**
   * What the file declares, each package once, in the order of the file; empty if it is no known
   * manifest, declares nothing, or is malformed. Null gives an empty list.
   */
  public static List<Dependency> read(String path, String content) {
    ManifestReader reader = path == null || content == null ? null : reader(path);
    if (reader == null || content.length() > LARGEST) {
      return List.of();
    }
    Found found = new Found();
    try {
      reader.read(content.startsWith("\uFEFF") ? content.substring(1) : content, found);
      return found.all();
    } catch (Exception | StackOverflowError e) {
      // A file that does not parse declares nothing that could be relied on.
      return List.of();
    }
  }

  private static ManifestReader reader(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    ManifestReader reader = BY_NAME.get(lower.substring(lower.lastIndexOf('/') + 1));
    if (reader != null) {
      return reader;
    }
    for (ByPattern format : BY_PATTERN) {
      if (format.path().matcher(lower).matches()) {
        return format.reader();
      }
    }
    return null;
  }
}
