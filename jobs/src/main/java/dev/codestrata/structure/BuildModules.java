package dev.codestrata.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The directories of a repository that hold a manifest of their own, and so are built alone. */
public final class BuildModules {

  private static final Set<String> MANIFESTS =
      Set.of(
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "package.json",
          "cargo.toml",
          "go.mod",
          "pyproject.toml",
          "setup.py",
          "composer.json",
          "build.sbt");

  private final TreeMap<String, StructureFile> manifests = new TreeMap<>();

  BuildModules(SourceRepository repository) {
    for (StructureFile file : repository.files().values()) {
      String name = file.name().toLowerCase(java.util.Locale.ROOT);
      if ((MANIFESTS.contains(name) || name.endsWith(".csproj") || name.endsWith(".gemspec"))
          && !file.isVendored()
          && !file.isTest()) {
        manifests.putIfAbsent(file.directory(), file);
      }
    }
  }

  /** Directories with a manifest, sorted. */
  public List<String> directories() {
    return List.copyOf(manifests.keySet());
  }

  /** The manifest of a directory; null if it has none. */
  public StructureFile manifest(String directory) {
    return manifests.get(directory);
  }

  /** The module that a file belongs to; null if it belongs to none. */
  public String of(String path) {
    for (String directory = Paths.directory(path); ; directory = Paths.directory(directory)) {
      if (manifests.containsKey(directory)) {
        return directory;
      }
      if (directory.isEmpty()) {
        return null;
      }
    }
  }

  /** Modules that hold own sources. */
  public List<String> withSources(SourceRepository repository) {
    Set<String> having = new HashSet<>();
    for (StructureFile file : repository.files().values()) {
      if (file.isOwn() && !file.declarations().isEmpty()) {
        String module = of(file.path());
        if (module != null) {
          having.add(module);
        }
      }
    }
    List<String> modules = new ArrayList<>(manifests.keySet());
    modules.retainAll(having);
    return modules;
  }
}
