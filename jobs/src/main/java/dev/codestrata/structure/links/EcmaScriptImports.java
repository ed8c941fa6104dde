package dev.codestrata.structure.links;

import dev.codestrata.source.definitions.Import;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.StructureFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JavaScript and TypeScript: relative paths with their implied endings, packages of the same
 * repository by the name in their manifest, and the usual aliases of a source root.
 */
final class EcmaScriptImports implements ImportResolver {

  private static final List<String> ENDINGS =
      List.of(
          "", ".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".cts", ".vue", ".svelte",
          ".d.ts", ".json");
  private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]+)\"");

  private final PathIndex paths;
  private final Map<String, String> packages = new TreeMap<>();
  private final Set<String> packageDirectories = new HashSet<>();

  EcmaScriptImports(PathIndex paths) {
    this.paths = paths;
    for (StructureFile file : paths.repository().files().values()) {
      if (file.name().equals("package.json") && !file.isVendored()) {
        packageDirectories.add(file.directory());
        Matcher name = file.text() == null ? null : NAME.matcher(file.text());
        if (name != null && name.find()) {
          packages.putIfAbsent(name.group(1), file.directory());
        }
      }
    }
  }

  @Override
  public List<Target> resolve(StructureFile file, Import imported) {
    String target = imported.target();
    if (target.startsWith(".")) {
      return one(module(Paths.resolve(file.directory(), target)), 1);
    }
    String root = PathIndex.nearest(file.path(), packageDirectories);
    for (String alias : List.of("@/", "~/", "#/")) {
      if (target.startsWith(alias)) {
        String rest = target.substring(alias.length());
        String base = root == null ? "" : root;
        String found = module(Paths.resolve(Paths.in(base, "src"), rest));
        return one(found == null ? module(Paths.resolve(base, rest)) : found, 0.8);
      }
    }
    String name = target;
    while (!name.isEmpty()) {
      String directory = packages.get(name);
      if (directory != null) {
        return one(entry(directory, target.substring(name.length())), 0.9);
      }
      name = Paths.directory(name);
    }
    if (root != null && target.contains("/") && !target.startsWith("@")) {
      return one(module(Paths.in(root, target)), 0.7);
    }
    return List.of();
  }

  private String entry(String directory, String within) {
    if (!within.isEmpty()) {
      String inSource = module(Paths.in(Paths.in(directory, "src"), within.substring(1)));
      return inSource == null ? module(Paths.in(directory, within.substring(1))) : inSource;
    }
    for (String start : List.of("src/index", "src/main", "index", "lib/index", "src", "lib")) {
      String found = module(Paths.in(directory, start));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private String module(String path) {
    if (path == null) {
      return null;
    }
    for (String ending : ENDINGS) {
      if (paths.isFile(path + ending)) {
        return path + ending;
      }
    }
    // A TypeScript import may name the file that its compiler will write.
    for (String written : List.of(".js", ".jsx", ".mjs", ".cjs")) {
      if (path.endsWith(written)) {
        String stem = path.substring(0, path.length() - written.length());
        for (String source : List.of(".ts", ".tsx", ".mts", ".cts")) {
          if (paths.isFile(stem + source)) {
            return stem + source;
          }
        }
      }
    }
    for (String ending : ENDINGS) {
      String index = Paths.in(path, "index") + ending;
      if (!ending.isEmpty() && paths.isFile(index)) {
        return index;
      }
    }
    return null;
  }

  private static List<Target> one(String path, double confidence) {
    return path == null ? List.of() : List.of(new Target(path, confidence));
  }
}
