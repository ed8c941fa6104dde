package dev.codestrata.structure.links;

import dev.codestrata.source.definitions.Import;
import dev.codestrata.structure.Declaration;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.StructureFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Go packages by the module paths of {@code go.mod}. Of a package, the files are meant whose types
 * stand in a signature of the importing file; if none does, the one that defines most stands for
 * it.
 */
final class GoImports implements ImportResolver {

  private static final Pattern MODULE = Pattern.compile("(?m)^module\\s+\"?([^\\s\"]+)");
  private static final Pattern VERSION = Pattern.compile("v\\d+");

  private final PathIndex paths;
  private final Map<String, String> modules = new TreeMap<>();
  private final Map<String, Map<String, String>> definitions = new HashMap<>();

  GoImports(PathIndex paths) {
    this.paths = paths;
    for (StructureFile file : paths.repository().files().values()) {
      if (file.name().equals("go.mod") && file.text() != null) {
        Matcher module = MODULE.matcher(file.text());
        if (module.find()) {
          modules.putIfAbsent(module.group(1), file.directory());
        }
      }
    }
  }

  @Override
  public List<Target> resolve(StructureFile file, Import imported) {
    String directory = directory(imported.target());
    if (directory == null) {
      return List.of();
    }
    List<StructureFile> sources =
        paths.in(directory).stream()
            .filter(f -> f.name().endsWith(".go") && !f.name().endsWith("_test.go"))
            .toList();
    if (sources.isEmpty()) {
      return List.of();
    }
    if (sources.size() == 1) {
      return List.of(new Target(sources.get(0).path(), 1));
    }
    List<Target> targets = new ArrayList<>();
    for (String path : used(file, directory, packageName(imported.target()), sources)) {
      targets.add(new Target(path, 1));
    }
    if (targets.isEmpty()) {
      String fullest =
          sources.stream()
              .max(
                  Comparator.<StructureFile>comparingInt(f -> f.declarations().size())
                      .thenComparing(Comparator.comparing(StructureFile::path).reversed()))
              .orElseThrow()
              .path();
      targets.add(new Target(fullest, 0.6));
    }
    return targets;
  }

  private String directory(String target) {
    String prefix = target;
    while (true) {
      String root = modules.get(prefix);
      if (root != null) {
        String rest = target.substring(prefix.length());
        String directory = rest.isEmpty() ? root : Paths.in(root, rest.substring(1));
        return paths.isDirectory(directory) ? directory : null;
      }
      if (prefix.isEmpty()) {
        return null;
      }
      prefix = Paths.directory(prefix);
    }
  }

  private static String packageName(String target) {
    String name = Paths.name(target);
    return VERSION.matcher(name).matches() ? Paths.name(Paths.directory(target)) : name;
  }

  private TreeSet<String> used(
      StructureFile by, String directory, String packageName, List<StructureFile> sources) {
    Map<String, String> defined =
        definitions.computeIfAbsent(
            directory,
            d -> {
              Map<String, String> names = new HashMap<>();
              for (StructureFile source : sources) {
                for (Declaration declaration : source.declarations()) {
                  names.putIfAbsent(declaration.name(), source.path());
                }
              }
              return names;
            });
    TreeSet<String> files = new TreeSet<>();
    Pattern use = Pattern.compile("\\b" + Pattern.quote(packageName) + "\\.(\\w+)");
    for (Declaration declaration : by.declarations()) {
      if (declaration.signature().contains(packageName + ".")) {
        Matcher matcher = use.matcher(declaration.signature());
        while (matcher.find()) {
          String path = defined.get(matcher.group(1));
          if (path != null) {
            files.add(path);
          }
        }
      }
    }
    return files;
  }
}
