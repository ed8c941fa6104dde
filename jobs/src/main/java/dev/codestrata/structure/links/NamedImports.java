package dev.codestrata.structure.links;

import dev.codestrata.source.definitions.Import;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.SourceRepository;
import dev.codestrata.structure.StructureFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Imports that name a definition or a package of them: Java, Kotlin, Scala, C#, PHP. Of a package,
 * the files are meant whose definitions stand in a signature of the importing file; if none does,
 * one file stands for the package, at low confidence.
 */
final class NamedImports implements ImportResolver {

  private static final double STANDS_FOR_PACKAGE = 0.4;
  private static final double SEEN_IN_SIGNATURE = 0.9;

  private final NameIndex names;
  private final PathIndex paths;
  private final String separator;

  NamedImports(PathIndex paths, Set<String> languages, String separator) {
    SourceRepository repository = paths.repository();
    this.names = new NameIndex(repository, languages, separator);
    this.paths = paths;
    this.separator = separator;
  }

  @Override
  public List<Target> resolve(StructureFile file, Import imported) {
    String target = imported.target();
    if (imported.kind().equals("require")) {
      String relative = Paths.resolve(file.directory(), target);
      String found = paths.isFile(relative) ? relative : paths.endingIn(target, file.path());
      return found == null ? List.of() : List.of(new Target(found, 0.9));
    }
    if (names.isPackage(target)) {
      return ofPackage(file, target);
    }
    List<Target> targets = new ArrayList<>();
    for (String path : names.defining(target, separator)) {
      targets.add(new Target(path, 1));
    }
    return targets;
  }

  private List<Target> ofPackage(StructureFile file, String name) {
    List<Target> targets = new ArrayList<>();
    for (String path : names.used(name, file)) {
      targets.add(new Target(path, SEEN_IN_SIGNATURE));
    }
    for (String path : names.defining(name, "\n")) {
      targets.add(new Target(path, SEEN_IN_SIGNATURE));
    }
    if (targets.isEmpty()) {
      targets.add(new Target(names.first(name), STANDS_FOR_PACKAGE));
    }
    return targets;
  }
}
