package dev.codestrata.structure.links;

import dev.codestrata.source.definitions.Import;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.StructureFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Python modules: relative ones, and absolute ones below each directory that holds a package,
 * {@code src}, the root, or the file itself as scripts see it.
 */
final class PythonImports implements ImportResolver {

  private final PathIndex paths;
  private final Map<String, TreeSet<String>> rootsByPackage = new HashMap<>();

  PythonImports(PathIndex paths) {
    this.paths = paths;
    for (StructureFile file : paths.repository().files().values()) {
      if (file.name().equals("__init__.py")) {
        String parent = Paths.directory(file.directory());
        if (!paths.isFile(Paths.in(parent, "__init__.py")) && !file.directory().isEmpty()) {
          rootsByPackage
              .computeIfAbsent(Paths.name(file.directory()), n -> new TreeSet<>())
              .add(parent);
        }
      }
    }
  }

  @Override
  public List<Target> resolve(StructureFile file, Import imported) {
    String target = imported.target();
    if (target.startsWith(".")) {
      return relative(file, target);
    }
    String[] parts = target.split("\\.", -1);
    Target best = null;
    int bestDepth = 0;
    for (Target root : roots(file, parts[0])) {
      for (int depth = parts.length; depth > bestDepth; depth--) {
        String path = module(root.path(), parts, depth);
        if (path != null) {
          // A directory without __init__ of the same name is no better than a module.
          best = new Target(path, root.confidence());
          bestDepth = depth;
          break;
        }
      }
    }
    return best == null || best.path().equals(file.path()) ? List.of() : List.of(best);
  }

  private List<Target> roots(StructureFile file, String first) {
    List<String> known = new ArrayList<>(rootsByPackage.getOrDefault(first, new TreeSet<>()));
    known.sort(
        (a, b) ->
            Integer.compare(
                Paths.shared(b + "/", file.path()), Paths.shared(a + "/", file.path())));
    List<Target> roots = new ArrayList<>();
    known.forEach(root -> roots.add(new Target(root, 1)));
    for (String root : List.of("", "src", "lib")) {
      roots.add(new Target(root, 0.9));
    }
    roots.add(new Target(file.directory(), 0.7));
    return roots;
  }

  private List<Target> relative(StructureFile file, String target) {
    int dots = 0;
    while (dots < target.length() && target.charAt(dots) == '.') {
      dots++;
    }
    String base = file.directory();
    for (int up = 1; up < dots; up++) {
      if (base.isEmpty()) {
        return List.of();
      }
      base = Paths.directory(base);
    }
    String rest = target.substring(dots);
    String[] parts = rest.isEmpty() ? new String[0] : rest.split("\\.", -1);
    for (int depth = parts.length; depth > 0; depth--) {
      String path = module(base, parts, depth);
      if (path != null) {
        return path.equals(file.path()) ? List.of() : List.of(new Target(path, 1));
      }
    }
    String init = Paths.in(base, "__init__.py");
    return paths.isFile(init) && !init.equals(file.path())
        ? List.of(new Target(init, 1))
        : List.of();
  }

  private String module(String root, String[] parts, int depth) {
    StringBuilder dotted = new StringBuilder(root);
    for (int i = 0; i < depth; i++) {
      if (!dotted.isEmpty()) {
        dotted.append('/');
      }
      dotted.append(parts[i]);
    }
    for (String ending : List.of("/__init__.py", ".py", ".pyx", ".pyi", "/__init__.pyi")) {
      if (paths.isFile(dotted + ending)) {
        return dotted + ending;
      }
    }
    return null;
  }
}
