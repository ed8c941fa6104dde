package dev.codestrata.structure;

import dev.codestrata.source.definitions.Import;
import dev.codestrata.source.dependencies.Libraries;
import dev.codestrata.source.dependencies.Library;
import dev.codestrata.structure.links.FileLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The known libraries that a repository declares or imports, and where. */
public final class LibraryUses {

  /**
   * A place where a library enters the code.
   *
   * @param imported the import that names it
   */
  public record Entry(StructureFile file, Import imported) {}

  /**
   * A library in a repository.
   *
   * @param manifests files that declare it
   * @param entries the first import of it in each file that imports it
   */
  public record Use(Library library, Set<String> manifests, List<Entry> entries) {}

  private final TreeMap<String, Use> uses = new TreeMap<>();
  private final TreeMap<String, Set<String>> categoriesByPath = new TreeMap<>();

  LibraryUses(SourceRepository repository, FileLinks links) {
    for (DeclaredDependency dependency : repository.dependencies()) {
      Libraries.named(dependency.ecosystem(), dependency.name())
          .ifPresent(library -> use(library).manifests().add(dependency.manifestPath()));
    }
    for (StructureFile file : repository.files().values()) {
      if (file.isVendored() || file.language() == null) {
        continue;
      }
      Set<String> seen = new TreeSet<>();
      for (Import imported : file.imports()) {
        if (links.isInternal(imported)
            || imported.kind().equals("relative")
            || imported.kind().equals("local")) {
          continue;
        }
        Library library = Libraries.importedBy(file.language(), imported.target()).orElse(null);
        if (library != null && seen.add(key(library))) {
          use(library).entries().add(new Entry(file, imported));
          categoriesByPath
              .computeIfAbsent(file.path(), p -> new TreeSet<>())
              .add(library.category());
        }
      }
    }
  }

  private static String key(Library library) {
    return library.ecosystem() + "/" + library.name();
  }

  private Use use(Library library) {
    return uses.computeIfAbsent(
        key(library), k -> new Use(library, new TreeSet<>(), new ArrayList<>()));
  }

  /** All libraries, in order of ecosystem and name. */
  public List<Use> all() {
    return List.copyOf(uses.values());
  }

  /** The categories of the libraries that a file imports. */
  public Set<String> categories(String path) {
    return categoriesByPath.getOrDefault(path, Set.of());
  }
}
