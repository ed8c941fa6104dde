package dev.codestrata.source.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The languages that are known, and which of them a file is in. Thread-safe. */
public final class Languages {
  /** What decides about a file stands near its start; this bounds the time on long texts. */
  private static final int EXAMINED_CHARACTERS = 50_000;

  private static final LanguageData DATA = LanguageData.load();
  private static final Map<String, Language> BY_NAME = new HashMap<>();
  private static final Map<String, Language> BY_FILE_NAME = new HashMap<>();
  private static final Map<String, Set<Language>> BY_EXTENSION = new TreeMap<>();
  private static final Map<String, Language> BY_INTERPRETER = new HashMap<>();

  static {
    for (Language language : DATA.languages()) {
      BY_NAME.put(language.name().toLowerCase(Locale.ROOT), language);
    }
    for (Language language : DATA.languages()) {
      BY_NAME.putIfAbsent(language.id(), language);
      language.aliases().forEach(alias -> BY_NAME.putIfAbsent(alias, language));
      language.fileNames().forEach(name -> BY_FILE_NAME.put(name, language));
      language.interpreters().forEach(name -> BY_INTERPRETER.put(name, language));
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
    Set<Language> candidates = BY_EXTENSION.getOrDefault(extension(name), Set.of());
    return candidates.size() == 1 ? Optional.of(candidates.iterator().next()) : Optional.empty();
  }

  /** Whether more than one language fits the path, so that only the content decides. */
  public static boolean isAmbiguous(String path) {
    String name = fileName(path);
    return byFileName(name).isEmpty()
        && BY_EXTENSION.getOrDefault(extension(name), Set.of()).size() > 1;
  }

  /**
   * The language of a file: modeline, then file name, shebang, extension, and content where several
   * languages share the extension.
   *
   * @param content the text, or null when only the path is known
   */
  public static Optional<Language> detect(String path, String content) {
    if (content == null) {
      return byPath(path);
    }
    Optional<Language> modeline = Markers.modeline(content).flatMap(Languages::byName);
    if (modeline.isPresent()) {
      return modeline;
    }
    String name = fileName(path);
    Optional<Language> byName = byFileName(name);
    if (byName.isPresent()) {
      return byName;
    }
    Optional<Language> shebang = Markers.interpreter(content).flatMap(Languages::ofInterpreter);
    if (shebang.isPresent()) {
      return shebang;
    }
    String extension = extension(name);
    List<LanguageData.Choice> choices = DATA.ambiguous().get(extension);
    return choices == null ? byPath(path) : choose(choices, content);
  }

  /** The data behind {@link #isAmbiguous}: extensions of several languages. */
  static Set<String> sharedExtensions() {
    Set<String> shared = new LinkedHashSet<>();
    BY_EXTENSION.forEach(
        (extension, languages) -> {
          if (languages.size() > 1) {
            shared.add(extension);
          }
        });
    return shared;
  }

  static Map<String, List<LanguageData.Choice>> choices() {
    return DATA.ambiguous();
  }

  private static Optional<Language> choose(List<LanguageData.Choice> choices, String content) {
    String start =
        content.length() <= EXAMINED_CHARACTERS
            ? content
            : content.substring(0, EXAMINED_CHARACTERS);
    for (LanguageData.Choice choice : choices) {
      if (choice.patterns().isEmpty()
          || choice.patterns().stream().anyMatch(pattern -> pattern.matcher(start).find())) {
        return byName(choice.language());
      }
    }
    return Optional.empty();
  }

  /**
   * Also {@code Dockerfile.dev} and {@code Makefile.linux}, as long as the suffix is no extension
   * of a language.
   */
  private static Optional<Language> byFileName(String name) {
    Language exact = BY_FILE_NAME.get(name);
    if (exact != null) {
      return Optional.of(exact);
    }
    int dot = name.indexOf('.');
    if (dot > 0 && !BY_EXTENSION.containsKey(extension(name))) {
      String stem = name.substring(0, dot);
      if (stem.equals("Dockerfile") || stem.equals("Makefile") || stem.equals("Jenkinsfile")) {
        return Optional.of(BY_FILE_NAME.get(stem));
      }
    }
    return Optional.empty();
  }

  /** Versions are no part of an interpreter's name: {@code python3.11} is {@code python}. */
  private static Optional<Language> ofInterpreter(String program) {
    Language exact = BY_INTERPRETER.get(program);
    return Optional.ofNullable(
        exact != null ? exact : BY_INTERPRETER.get(program.replaceFirst("[-\\d.]+$", "")));
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
