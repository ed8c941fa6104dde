package dev.codestrata.structure.links;

import dev.codestrata.source.definitions.Import;
import dev.codestrata.structure.FileLink;
import dev.codestrata.structure.SourceRepository;
import dev.codestrata.structure.StructureFile;
import dev.codestrata.tables.LinkKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which file of a repository imports which other, and which imports are of the repository itself.
 */
public final class FileLinks {

  private static final Set<String> ON_THE_JVM = Set.of("Java", "Kotlin", "Scala");

  private final List<FileLink> links = new ArrayList<>();
  private final Set<Import> resolved = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Resolves the imports of all files. */
  public FileLinks(SourceRepository repository) {
    Map<String, ImportResolver> resolvers = resolvers(repository);
    for (StructureFile file : repository.files().values()) {
      ImportResolver resolver = file.language() == null ? null : resolvers.get(file.language());
      if (resolver == null) {
        continue;
      }
      Map<String, FileLink> byTarget = new TreeMap<>();
      for (Import imported : file.imports()) {
        for (ImportResolver.Target target : resolver.resolve(file, imported)) {
          resolved.add(imported);
          if (!target.path().equals(file.path())) {
            byTarget.merge(
                target.path(),
                new FileLink(
                    file.path(),
                    target.path(),
                    LinkKind.IMPORT,
                    1,
                    imported.kind().equals("module"),
                    target.confidence(),
                    imported.startLine()),
                FileLinks::joined);
          }
        }
      }
      links.addAll(byTarget.values());
    }
  }

  /** The links by import, in order of path and target; each pair of files once. */
  public List<FileLink> all() {
    return List.copyOf(links);
  }

  /** Whether an import, one of a file's own, means a file of the repository. */
  public boolean isInternal(Import imported) {
    return resolved.contains(imported);
  }

  private static FileLink joined(FileLink first, FileLink second) {
    return new FileLink(
        first.path(),
        first.target(),
        first.kind(),
        first.count() + second.count(),
        first.isDeclaration() && second.isDeclaration(),
        Math.max(first.confidence(), second.confidence()),
        Math.min(first.firstLine(), second.firstLine()));
  }

  private static Map<String, ImportResolver> resolvers(SourceRepository repository) {
    PathIndex paths = new PathIndex(repository);
    Map<String, ImportResolver> resolvers = new HashMap<>();
    ImportResolver onTheJvm = new NamedImports(paths, ON_THE_JVM, ".");
    ON_THE_JVM.forEach(language -> resolvers.put(language, onTheJvm));
    resolvers.put("C#", new NamedImports(paths, Set.of("C#"), "."));
    resolvers.put("PHP", new NamedImports(paths, Set.of("PHP"), "\\"));
    resolvers.put("Python", new PythonImports(paths));
    ImportResolver ecmaScript = new EcmaScriptImports(paths);
    for (String language : List.of("JavaScript", "TypeScript", "TSX")) {
      resolvers.put(language, ecmaScript);
    }
    resolvers.put("Go", new GoImports(paths));
    resolvers.put("Rust", new RustImports(paths));
    ImportResolver includes = new IncludeImports(paths);
    for (String language : List.of("C", "C++", "Objective-C", "Cuda")) {
      resolvers.put(language, includes);
    }
    resolvers.put("Ruby", new RubyImports(paths));
    return resolvers;
  }
}
