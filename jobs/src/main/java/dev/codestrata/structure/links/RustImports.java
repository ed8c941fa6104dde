package dev.codestrata.structure.links;

import dev.codestrata.source.definitions.Import;
import dev.codestrata.structure.Paths;
import dev.codestrata.structure.StructureFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rust: {@code mod} and {@code use} paths within a crate, and crates of the same workspace. */
final class RustImports implements ImportResolver {

  private static final Pattern NAME =
      Pattern.compile("(?ms)^\\[package\\][^\\[]*?^name\\s*=\\s*\"([^\"]+)\"");

  private final PathIndex paths;
  private final Map<String, String> crates = new TreeMap<>();
  private final Set<String> crateDirectories = new HashSet<>();

  RustImports(PathIndex paths) {
    this.paths = paths;
    for (StructureFile file : paths.repository().files().values()) {
      if (file.name().equals("Cargo.toml") && file.text() != null) {
        Matcher name = NAME.matcher(file.text());
        if (name.find()) {
          crateDirectories.add(file.directory());
          crates.putIfAbsent(name.group(1).replace('-', '_'), file.directory());
        }
      }
    }
  }

  @Override
  public List<Target> resolve(StructureFile file, Import imported) {
    String home = home(file);
    if (imported.kind().equals("module")) {
      return one(file, child(home, imported.target()));
    }
    List<String> parts = new ArrayList<>(Arrays.asList(imported.target().split("::", -1)));
    String first = parts.remove(0);
    String crate = PathIndex.nearest(file.path(), crateDirectories);
    switch (first) {
      case "crate":
        return crate == null
            ? List.of()
            : one(file, walk(rootOf(file, crate), crateRoot(file, crate), parts));
      case "self":
        return one(file, walk(home, null, parts));
      case "super":
        String up = Paths.directory(home);
        while (!parts.isEmpty() && parts.get(0).equals("super")) {
          parts.remove(0);
          up = Paths.directory(up);
        }
        return one(file, walk(up, moduleFile(file, crate, up), parts));
      default:
        String other = crates.get(first);
        if (other != null) {
          return one(file, walk(Paths.in(other, "src"), libraryOf(other), parts));
        }
        // In the edition of 2015 and for child modules, a path may start with a module's name.
        parts.add(0, first);
        return one(file, walk(home, null, parts));
    }
  }

  /** The directory in which a file's child modules are looked for. */
  private static String home(StructureFile file) {
    return switch (file.name()) {
      case "mod.rs", "lib.rs", "main.rs", "build.rs" -> file.directory();
      default -> Paths.in(file.directory(), Paths.stem(file.path()));
    };
  }

  private static String rootOf(StructureFile file, String crate) {
    String source = Paths.in(crate, "src");
    return Paths.isBelow(file.path(), source) ? source : file.directory();
  }

  private String crateRoot(StructureFile file, String crate) {
    String library = libraryOf(crate);
    String program = Paths.in(crate, "src/main.rs");
    return library != null ? library : paths.isFile(program) ? program : null;
  }

  private String libraryOf(String crate) {
    String library = Paths.in(crate, "src/lib.rs");
    return paths.isFile(library) ? library : null;
  }

  private String moduleFile(StructureFile file, String crate, String home) {
    if (paths.isFile(home + ".rs")) {
      return home + ".rs";
    }
    String inner = Paths.in(home, "mod.rs");
    if (paths.isFile(inner)) {
      return inner;
    }
    return crate != null && home.equals(Paths.in(crate, "src")) ? crateRoot(file, crate) : null;
  }

  private String child(String home, String name) {
    String flat = Paths.in(home, name + ".rs");
    String deep = Paths.in(home, name + "/mod.rs");
    return paths.isFile(flat) ? flat : paths.isFile(deep) ? deep : null;
  }

  /** The deepest module file on a path; what the path starts at if not one part is a file. */
  private String walk(String home, String start, List<String> parts) {
    String at = start;
    String directory = home;
    for (String part : parts) {
      String next = child(directory, part);
      if (next == null) {
        break;
      }
      at = next;
      directory = Paths.in(directory, part);
    }
    return at;
  }

  private static List<Target> one(StructureFile from, String path) {
    return path == null || path.equals(from.path()) ? List.of() : List.of(new Target(path, 1));
  }
}
