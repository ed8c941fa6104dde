package dev.codestrata.structure.links;

import dev.codestrata.source.definitions.Import;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.StructureFile;
import java.util.List;

/** Ruby: files beside the requiring one, and below any {@code lib} on the load path. */
final class RubyImports implements ImportResolver {

  private final PathIndex paths;

  RubyImports(PathIndex paths) {
    this.paths = paths;
  }

  @Override
  public List<Target> resolve(StructureFile file, Import imported) {
    String target =
        imported.target().endsWith(".rb") ? imported.target() : imported.target() + ".rb";
    if (imported.kind().equals("relative") || target.startsWith(".")) {
      String beside = Paths.resolve(file.directory(), target);
      return paths.isFile(beside) ? List.of(new Target(beside, 1)) : List.of();
    }
    String found = paths.endingIn("lib/" + target, file.path());
    if (found != null) {
      return found.equals(file.path()) ? List.of() : List.of(new Target(found, 1));
    }
    return paths.isFile(target) && !target.equals(file.path())
        ? List.of(new Target(target, 0.9))
        : List.of();
  }
}
