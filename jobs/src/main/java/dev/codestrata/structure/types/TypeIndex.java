package dev.codestrata.structure.types;

import dev.codestrata.structure.Declaration;
import dev.codestrata.structure.FileLink;
import dev.codestrata.structure.SourceRepository;
import dev.codestrata.structure.StructureFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The types of a repository and who extends whom. A name means the type of the same file, else of a
 * file that is imported, else of the same directory, else the only one of that name in the
 * language; if several remain, none.
 */
public final class TypeIndex {

  private static final Set<String> READ =
      Set.of(
          "Java",
          "Kotlin",
          "Scala",
          "C#",
          "TypeScript",
          "TSX",
          "JavaScript",
          "PHP",
          "Python",
          "Ruby",
          "C++",
          "Rust",
          "Go",
          "Swift");

  private final List<DeclaredType> types = new ArrayList<>();
  private final Map<String, List<DeclaredType>> byName = new HashMap<>();
  private final Map<String, Set<String>> imported = new HashMap<>();

  /** Reads the types of all files but vendored ones. */
  public TypeIndex(SourceRepository repository, List<FileLink> links) {
    for (FileLink link : links) {
      imported.computeIfAbsent(link.path(), p -> new HashSet<>()).add(link.target());
    }
    for (StructureFile file : repository.files().values()) {
      if (!file.isVendored() && file.language() != null && READ.contains(file.language())) {
        read(file);
      }
    }
    for (DeclaredType type : types) {
      for (TypeUse use : type.writtenSupertypes()) {
        DeclaredType supertype = resolve(type.file(), use.name());
        if (supertype != null) {
          type.extend(supertype);
        }
      }
    }
  }

  private void read(StructureFile file) {
    Deque<DeclaredType> around = new ArrayDeque<>();
    for (Declaration declaration : file.declarations()) {
      while (!around.isEmpty()
          && declaration.startByte() >= around.peek().declaration().endByte()) {
        around.pop();
      }
      if (declaration.isType()) {
        DeclaredType type = new DeclaredType(file, declaration);
        types.add(type);
        byName.computeIfAbsent(type.name(), n -> new ArrayList<>(1)).add(type);
        around.push(type);
      } else if (declaration.isMember() && !around.isEmpty()) {
        around.peek().add(declaration);
      }
    }
  }

  /** All types, in order of path and place. */
  public List<DeclaredType> types() {
    return List.copyOf(types);
  }

  /** The type of the repository that a name means in a file; null if none or too many are. */
  public DeclaredType resolve(StructureFile file, String name) {
    List<DeclaredType> candidates =
        byName.getOrDefault(name, List.of()).stream()
            .filter(t -> isSameFamily(t.file().language(), file.language()))
            .toList();
    DeclaredType found = only(candidates, t -> t.file() == file);
    if (found != null) {
      return found;
    }
    Set<String> targets = imported.getOrDefault(file.path(), Set.of());
    found = only(candidates, t -> targets.contains(t.file().path()));
    if (found != null) {
      return found;
    }
    found = only(candidates, t -> t.file().directory().equals(file.directory()));
    return found != null ? found : candidates.size() == 1 ? candidates.get(0) : null;
  }

  private static DeclaredType only(
      List<DeclaredType> candidates, java.util.function.Predicate<DeclaredType> wanted) {
    List<DeclaredType> left = candidates.stream().filter(wanted).limit(2).toList();
    return left.size() == 1 ? left.get(0) : null;
  }

  private static boolean isSameFamily(String one, String other) {
    return family(one).equals(family(other));
  }

  private static String family(String language) {
    return switch (language) {
      case "Java", "Kotlin", "Scala" -> "JVM";
      case "TypeScript", "TSX", "JavaScript" -> "ECMAScript";
      default -> language;
    };
  }
}
