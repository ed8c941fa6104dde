package dev.codestrata.structure;

import dev.codestrata.structure.graph.Digraph;
import dev.codestrata.structure.links.FileLinks;
import dev.codestrata.structure.types.DeclaredType;
import dev.codestrata.structure.types.TypeIndex;
import dev.codestrata.structure.types.TypeUse;
import dev.codestrata.tables.LinkKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What follows from the files of one repository: links, types, and the graphs that the rules look
 * at. Made once for each repository; not thread-safe.
 */
public final class RepositoryStructure {

  /** Below this, a link stands for a group of files and says nothing of the single one. */
  public static final double LEAST_FILE_CONFIDENCE = 0.5;

  private static final double INHERITED = 0.9;

  private final SourceRepository repository;
  private final List<FileLink> links;
  private final TypeIndex types;
  private final Map<String, List<FileLink>> linksByPath = new HashMap<>();
  private final Digraph files = new Digraph();
  private final Digraph modules = new Digraph();
  private final LibraryUses libraries;
  private final BuildModules buildModules;

  /** Resolves everything; takes time and memory in proportion to the repository. */
  public RepositoryStructure(SourceRepository repository) {
    this.repository = repository;
    FileLinks fileLinks = new FileLinks(repository);
    List<FileLink> imports = fileLinks.all();
    this.types = new TypeIndex(repository, imports);
    this.links = new ArrayList<>(imports);
    this.links.addAll(inherited());
    for (FileLink link : links) {
      linksByPath.computeIfAbsent(link.path(), p -> new ArrayList<>()).add(link);
    }
    graphs();
    this.libraries = new LibraryUses(repository, fileLinks);
    this.buildModules = new BuildModules(repository);
  }

  private List<FileLink> inherited() {
    Map<String, FileLink> found = new TreeMap<>();
    for (DeclaredType type : types.types()) {
      Set<DeclaredType> seen = new HashSet<>();
      for (TypeUse use : type.writtenSupertypes()) {
        DeclaredType supertype = types.resolve(type.file(), use.name());
        if (supertype == null || supertype.file() == type.file() || !seen.add(supertype)) {
          continue;
        }
        found.merge(
            type.file().path() + "\n" + supertype.file().path(),
            new FileLink(
                type.file().path(),
                supertype.file().path(),
                LinkKind.INHERIT,
                1,
                false,
                INHERITED,
                type.declaration().startLine()),
            (a, b) ->
                new FileLink(
                    a.path(),
                    a.target(),
                    a.kind(),
                    a.count() + 1,
                    false,
                    INHERITED,
                    a.firstLine()));
      }
    }
    return List.copyOf(found.values());
  }

  private void graphs() {
    for (StructureFile file : repository.files().values()) {
      if (isModuleSource(file)) {
        files.addNode(file.path());
        modules.addNode(file.directory());
      }
    }
    Set<String> pairs = new HashSet<>();
    for (FileLink link : links) {
      StructureFile from = repository.file(link.path());
      StructureFile to = repository.file(link.target());
      if (!isModuleSource(from) || !isModuleSource(to) || link.isDeclaration()) {
        continue;
      }
      if (pairs.add(link.path() + "\n" + link.target())) {
        if (link.confidence() >= LEAST_FILE_CONFIDENCE) {
          files.addEdge(link.path(), link.target(), 1);
        }
        modules.addEdge(from.directory(), to.directory(), 1);
      }
    }
  }

  private static boolean isModuleSource(StructureFile file) {
    return file.isOwn() && (!file.declarations().isEmpty() || !file.imports().isEmpty());
  }

  /** The repository that this is the structure of. */
  public SourceRepository repository() {
    return repository;
  }

  /** All links, by import and by inheritance. */
  public List<FileLink> links() {
    return List.copyOf(links);
  }

  /** The links of one file. */
  public List<FileLink> linksOf(String path) {
    return List.copyOf(linksByPath.getOrDefault(path, List.of()));
  }

  /** The types and who extends whom. */
  public TypeIndex types() {
    return types;
  }

  /** Which own source file depends on which. */
  public Digraph files() {
    return files;
  }

  /** Which directory of own sources depends on which; weights are pairs of files. */
  public Digraph modules() {
    return modules;
  }

  /** Own source files of a directory, not of those below it. */
  public List<StructureFile> filesOf(String directory) {
    return repository.files().values().stream()
        .filter(f -> f.directory().equals(directory) && isModuleSource(f))
        .toList();
  }

  /** Which known libraries the repository declares and imports. */
  public LibraryUses libraries() {
    return libraries;
  }

  /** The parts that are built by themselves. */
  public BuildModules buildModules() {
    return buildModules;
  }

  /** The first link from one directory to another; null if there is none. */
  public FileLink between(String fromDirectory, String toDirectory) {
    for (StructureFile file : filesOf(fromDirectory)) {
      for (FileLink link : linksOf(file.path())) {
        StructureFile target = repository.file(link.target());
        if (target.directory().equals(toDirectory) && isModuleSource(target)) {
          return link;
        }
      }
    }
    return null;
  }
}
