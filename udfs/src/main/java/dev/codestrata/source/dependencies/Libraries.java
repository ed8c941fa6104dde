package dev.codestrata.source.dependencies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The known libraries of all ecosystems, from the resource {@code dependencies/libraries.yml}: what
 * each is for, and how code imports it. Thread-safe.
 */
public final class Libraries {

  private static final String RESOURCE = "/dependencies/libraries.yml";

  /** In whose packages the imports of a language are looked for. */
  private static final Map<String, String> ECOSYSTEMS =
      Map.ofEntries(
          Map.entry("Java", "maven"),
          Map.entry("Kotlin", "maven"),
          Map.entry("Scala", "maven"),
          Map.entry("Groovy", "maven"),
          Map.entry("JavaScript", "npm"),
          Map.entry("TypeScript", "npm"),
          Map.entry("TSX", "npm"),
          Map.entry("Python", "pypi"),
          Map.entry("Rust", "cargo"),
          Map.entry("Go", "golang"),
          Map.entry("Ruby", "gem"),
          Map.entry("PHP", "composer"),
          Map.entry("C#", "nuget"),
          Map.entry("C", "conan"),
          Map.entry("C++", "conan"));

  private static final Libraries INSTANCE = read();

  private final Map<String, String> categories = new LinkedHashMap<>();
  private final Map<String, Map<String, Library>> byName = new HashMap<>();
  private final Map<String, Map<String, Library>> byPrefix = new HashMap<>();

  private Libraries() {}

  /** What each category is for, by its name, in the order of the catalogue. */
  public static Map<String, String> categories() {
    return Collections.unmodifiableMap(INSTANCE.categories);
  }

  /** All libraries; those of an ecosystem stand together. */
  public static List<Library> all() {
    List<Library> all = new ArrayList<>();
    INSTANCE.byName.values().forEach(names -> all.addAll(names.values()));
    return all;
  }

  /**
   * The library of a package, by its full name, or by the group, scope or path before it; empty if
   * it is not known.
   */
  public static Optional<Library> named(String ecosystem, String name) {
    Map<String, Library> known = INSTANCE.byName.getOrDefault(ecosystem, Map.of());
    String lower = name.toLowerCase(Locale.ROOT);
    Library exact = known.get(lower);
    if (exact == null && ecosystem.equals("golang")) {
      // A Go module is known with all its packages and major versions.
      for (int end = lower.lastIndexOf('/'); exact == null && end > 0; ) {
        exact = known.get(lower.substring(0, end));
        end = lower.lastIndexOf('/', end - 1);
      }
    }
    int group = Math.max(lower.indexOf(':'), lower.indexOf('/'));
    if (exact == null && group > 0) {
      exact = known.get(lower.substring(0, group + 1));
    }
    return Optional.ofNullable(exact);
  }

  /** The library that an import names, as {@code imports} has it; empty if none is known. */
  public static Optional<Library> importedBy(String language, String target) {
    String ecosystem = ECOSYSTEMS.get(language);
    Map<String, Library> known =
        INSTANCE.byPrefix.getOrDefault(String.valueOf(ecosystem), Map.of());
    String lower = target.toLowerCase(Locale.ROOT).replace("::", ".");
    for (int end = lower.length(); end > 0; end = lastSeparator(lower, end - 1)) {
      Library found = known.get(lower.substring(0, end));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static int lastSeparator(String text, int from) {
    for (int i = from; i > 0; i--) {
      char c = text.charAt(i);
      if (c == '.' || c == '/' || c == '\\') {
        return i;
      }
    }
    return 0;
  }

  static boolean isFramework(String ecosystem, String name) {
    return named(ecosystem, name).filter(Library::isFramework).isPresent();
  }

  private static Libraries read() {
    try (InputStream in = Libraries.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks dependencies/libraries.yml");
      }
      Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      Libraries libraries = new Libraries();
      Set<String> frameworks = Set.copyOf(texts(document.remove("frameworks")));
      ((Map<?, ?>) document.remove("categories"))
          .forEach((name, title) -> libraries.categories.put(name.toString(), title.toString()));
      document.forEach(
          (ecosystem, byCategory) ->
              ((Map<?, ?>) byCategory)
                  .forEach(
                      (category, entries) -> {
                        for (String entry : texts(entries)) {
                          libraries.add(ecosystem, category.toString(), frameworks, entry);
                        }
                      }));
      return libraries;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read dependencies/libraries.yml", e);
    }
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(Object::toString).toList();
  }

  private void add(String ecosystem, String category, Set<String> frameworks, String entry) {
    if (!categories.containsKey(category)) {
      throw new IllegalStateException(
          "dependencies/libraries.yml: " + ecosystem + " has the unknown category " + category);
    }
    int equals = entry.indexOf(" = ");
    String written = (equals < 0 ? entry : entry.substring(0, equals)).strip();
    boolean marked = written.contains("!");
    String name = written.replace("!", "").toLowerCase(Locale.ROOT);
    Library library =
        new Library(ecosystem, name, category, marked || frameworks.contains(category));
    byName.computeIfAbsent(ecosystem, e -> new LinkedHashMap<>()).putIfAbsent(name, library);
    String prefixes = equals < 0 ? defaultPrefix(ecosystem, name) : entry.substring(equals + 3);
    for (String prefix : prefixes.strip().split("\\s+", -1)) {
      byPrefix
          .computeIfAbsent(ecosystem, e -> new HashMap<>())
          .putIfAbsent(prefix.toLowerCase(Locale.ROOT).replace("::", "."), library);
    }
  }

  /** How an import of a package starts where its ecosystem has a rule for it. */
  private static String defaultPrefix(String ecosystem, String name) {
    return switch (ecosystem) {
      case "maven" -> name.substring(0, Math.max(name.indexOf(':'), 0));
      case "pypi", "cargo" -> name.replace('-', '_');
      case "gem" -> name;
      case "npm" -> name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
      default -> name;
    };
  }
}
