package dev.codestrata.structure.links;

import dev.codestrata.source.definitions.Import;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.StructureFile;
import java.util.List;

/**
 * C and C++: beside the including file first, as compilers look; then the file of the repository
 * whose path ends in what is included, the nearest of several. A header in angle brackets is of the
 * repository only if it is named with its directory or lies in one that is meant to be included.
 */
final class IncludeImports implements ImportResolver {

  private final PathIndex paths;

  IncludeImports(PathIndex paths) {
    this.paths = paths;
  }

  @Override
  public List<Target> resolve(StructureFile file, Import imported) {
    String target = imported.target();
    boolean isSystem = imported.kind().equals("system");
    if (!isSystem) {
      String beside = Paths.resolve(file.directory(), target);
      if (paths.isFile(beside)) {
        return List.of(new Target(beside, 1));
      }
    }
    String clean = Paths.resolve("", target.replaceFirst("^(\\.\\./)+", ""));
    String found = clean == null ? null : paths.endingIn(clean, file.path());
    if (found == null || found.equals(file.path())) {
      return List.of();
    }
    if (isSystem && !clean.contains("/") && !Paths.directory("/" + found).endsWith("/include")) {
      return List.of();
    }
    return List.of(new Target(found, isSystem ? 0.8 : 0.9));
  }
}
