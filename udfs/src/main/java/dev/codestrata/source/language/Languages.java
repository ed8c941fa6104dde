package dev.codestrata.source.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The languages that are known, and which of them a file is in. Thread-safe. */
public final class Languages {
  private static final LanguageData DATA = LanguageData.load();
  private static final Map<String, Language> BY_NAME = new HashMap<>();
  private static final Map<String, Language> BY_FILE_NAME = new HashMap<>();
  private static final Map<String, Set<Language>> BY_EXTENSION = new TreeMap<>();
  private static final Map<String, Set<Language>> BY_INTERPRETER = new HashMap<>();
  private static final Heuristics HEURISTICS = DATA.heuristics();

  /** Texts that say more about a project than most, and whose suffix is a word. */
  private static final Pattern NOTICE =
      Pattern.compile("(?:(?:UN)?LICEN[CS]E|COPYING|COPYRIGHT|NOTICE|README)[-_.].+");

  /** Sections of manual pages, also with a suffix such as {@code .3pm} or {@code .1.in}. */
  private static final Pattern MANUAL =
      Pattern.compile("\\.(?:[1-9][a-z_]{0,10}|0p|n|mdoc)(?:\\.in)?$");

  static {
    for (Language language : DATA.languages()) {
      BY_NAME.put(language.name().toLowerCase(Locale.ROOT), language);
    }
    for (Language language : DATA.languages()) {
      BY_NAME.putIfAbsent(language.id(), language);
      language.aliases().forEach(alias -> BY_NAME.putIfAbsent(alias, language));
      language.fileNames().forEach(name -> BY_FILE_NAME.putIfAbsent(name, language));
      for (String name : language.interpreters()) {
        BY_INTERPRETER.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(language);
      }
      for (String extension : language.extensions()) {
        BY_EXTENSION.computeIfAbsent(extension, key -> new LinkedHashSet<>()).add(language);
      }
    }
  }

  private Languages() {}

  /** All languages, in the order of the data. */
  public static List<Language> all() {
    return List.copyOf(DATA.languages());
  }

  /** The language of a GitHub name, an alias or an id, whatever its case. */
  public static Optional<Language> byName(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The language that a path alone decides; empty when none or more than one fits. */
  public static Optional<Language> byPath(String path) {
    String name = fileName(path);
    Optional<Language> byName = byFileName(name);
    if (byName.isPresent()) {
      return byName;
    }
    String extension = extension(name);
    Set<Language> candidates = candidates(extension);
    return candidates.size() == 1 && !HEURISTICS.isGeneric(extension)
        ? Optional.of(candidates.iterator().next())
        : Optional.empty();
  }

  /** Whether more than one language fits the path, so that only the content decides. */
  public static boolean isAmbiguous(String path) {
    String name = fileName(path);
    return byFileName(name).isEmpty() && candidates(extension(name)).size() > 1;
  }

  /**
   * The language of a file: modeline, then file name, shebang, extension, and content where several
   * languages share the extension.
   *
   * @param content the text, or null when only the path is known: then the usual language of an
   *     extension that several share
   */
  public static Optional<Language> detect(String path, String content) {
    String name = fileName(path);
    if (content == null) {
      Optional<Language> byPath = byPath(path);
      return byPath.isPresent()
          ? byPath
          : HEURISTICS.usual(extension(name)).flatMap(Languages::byName);
    }
    Optional<Language> modeline = Markers.modeline(content).flatMap(Languages::byName);
    if (modeline.isPresent()) {
      return modeline;
    }
    Optional<Language> byName = byFileName(name);
    if (byName.isPresent()) {
      return byName;
    }
    String extension = extension(name);
    Set<Language> candidates = candidates(extension);
    Optional<Language> shebang = byShebang(content, candidates);
    if (shebang.isPresent()) {
      return shebang;
    }
    if (candidates.size() == 1 && !HEURISTICS.isGeneric(extension)) {
      return Optional.of(candidates.iterator().next());
    }
    return candidates.isEmpty() ? unnamed(name, content) : choose(extension, candidates, content);
  }

  /** Extensions of several languages, and those that are used for anything. */
  static Set<String> sharedExtensions() {
    Set<String> shared = new TreeSet<>();
    BY_EXTENSION.forEach(
        (extension, languages) -> {
          if (languages.size() > 1) {
            shared.add(extension);
          }
        });
    return shared;
  }

  static Set<Language> candidates(String extension) {
    return BY_EXTENSION.getOrDefault(extension, Set.of());
  }

  static Heuristics heuristics() {
    return HEURISTICS;
  }

  private static Optional<Language> byShebang(String content, Set<Language> candidates) {
    Set<Language> languages =
        Markers.interpreter(content).map(Languages::ofInterpreter).orElse(Set.of());
    if (languages.size() > 1) {
      for (Language language : languages) {
        if (candidates.contains(language)) {
          return Optional.of(language);
        }
      }
    }
    return languages.stream().findFirst();
  }

  private static Optional<Language> choose(
      String extension, Set<Language> candidates, String content) {
    Sample sample = new Sample(content);
    Optional<Language> decided = HEURISTICS.decide(extension, sample).flatMap(Languages::byName);
    if (decided.isPresent() || HEURISTICS.isGeneric(extension)) {
      return decided;
    }
    List<String> names = candidates.stream().map(Language::name).toList();
    return byName(Profiles.nearest(sample.text(), names));
  }

  /** A file whose name says nothing: XML and manual pages are told by their form. */
  private static Optional<Language> unnamed(String name, String content) {
    int start = content.startsWith("\uFEFF") ? 1 : 0;
    if (content.startsWith("<?xml version=", start)) {
      return byName("XML");
    }
    return MANUAL.matcher(name.toLowerCase(Locale.ROOT)).find()
        ? HEURISTICS.decide(".1in", new Sample(content)).flatMap(Languages::byName)
        : Optional.empty();
  }

  /**
   * Also {@code Dockerfile.dev}, {@code Makefile.linux} and {@code LICENSE-MIT}, as long as the
   * suffix is no extension of a language.
   */
  private static Optional<Language> byFileName(String name) {
    Language exact = BY_FILE_NAME.get(name);
    if (exact != null) {
      return Optional.of(exact);
    }
    if (BY_EXTENSION.containsKey(extension(name))) {
      return Optional.empty();
    }
    if (NOTICE.matcher(name).matches()) {
      return byName("Text");
    }
    int dot = name.indexOf('.');
    if (dot > 0) {
      String stem = name.substring(0, dot);
      if (stem.equals("Dockerfile") || stem.equals("Makefile") || stem.equals("Jenkinsfile")) {
        return Optional.of(BY_FILE_NAME.get(stem));
      }
    }
    return Optional.empty();
  }

  /** Versions are no part of an interpreter's name: {@code python3.11} is {@code python}. */
  private static Set<Language> ofInterpreter(String program) {
    Set<Language> exact = BY_INTERPRETER.get(program);
    if (exact != null) {
      return exact;
    }
    int end = program.length();
    while (end > 0 && "-.0123456789".indexOf(program.charAt(end - 1)) >= 0) {
      end--;
    }
    return BY_INTERPRETER.getOrDefault(program.substring(0, end), Set.of());
  }

  private static String fileName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The longest known extension of a name, lower-case; else the part after the last dot. */
  private static String extension(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int dot = lower.indexOf('.'); dot >= 0; dot = lower.indexOf('.', dot + 1)) {
      String extension = lower.substring(dot);
      if (BY_EXTENSION.containsKey(extension)) {
        return extension;
      }
    }
    return "";
  }
}
