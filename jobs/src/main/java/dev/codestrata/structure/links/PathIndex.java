package dev.codestrata.structure.links;

import dev.codestrata.structure.Paths;
import dev.codestrata.structure.SourceRepository;
import dev.codestrata.structure.StructureFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The paths of a repository by name and by directory. */
final class PathIndex {

  /** More files of one name than these say nothing about which of them is meant. */
  private static final int MOST_OF_A_NAME = 200;

  private final SourceRepository repository;
  private final Map<String, List<String>> byName = new HashMap<>();
  private final Map<String, List<StructureFile>> byDirectory = new HashMap<>();
  private final Set<String> directories = new HashSet<>();

  PathIndex(SourceRepository repository) {
    this.repository = repository;
    for (StructureFile file : repository.files().values()) {
      byName.computeIfAbsent(file.name(), n -> new ArrayList<>(1)).add(file.path());
      byDirectory.computeIfAbsent(file.directory(), d -> new ArrayList<>()).add(file);
      for (String d = file.directory(); directories.add(d) && !d.isEmpty(); ) {
        d = Paths.directory(d);
      }
    }
  }

  SourceRepository repository() {
    return repository;
  }

  boolean isFile(String path) {
    return path != null && repository.files().containsKey(path);
  }

  boolean isDirectory(String path) {
    return directories.contains(path);
  }

  List<StructureFile> in(String directory) {
    return byDirectory.getOrDefault(directory, List.of());
  }

  /**
   * The file whose path ends in the given parts, and shares most of its path with another file;
   * null if there is none, or too many are alike.
   */
  String endingIn(String parts, String near) {
    List<String> same = byName.getOrDefault(Paths.name(parts), List.of());
    if (same.size() > MOST_OF_A_NAME) {
      return null;
    }
    String best = null;
    int bestShared = -1;
    for (String path : same) {
      if (path.equals(parts) || path.endsWith("/" + parts)) {
        int shared = Paths.shared(path, near);
        if (shared > bestShared || (shared == bestShared && path.length() < best.length())) {
          best = path;
          bestShared = shared;
        }
      }
    }
    return best;
  }

  /** The nearest directory at or above a file that is among the given; null if none is. */
  static String nearest(String path, Set<String> among) {
    for (String directory = Paths.directory(path); ; directory = Paths.directory(directory)) {
      if (among.contains(directory)) {
        return directory;
      }
      if (directory.isEmpty()) {
        return null;
      }
    }
  }
}
