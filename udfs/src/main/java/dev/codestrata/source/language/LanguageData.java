package dev.codestrata.source.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code languages.yml}; an unknown key or a wrong type is an error that names the entry. */
final class LanguageData {
  private static final Set<String> LANGUAGE_KEYS =
      Set.of(
          "name",
          "id",
          "aliases",
          "extensions",
          "file_names",
          "interpreters",
          "lexis",
          "keywords",
          "grammar");
  private static final Set<String> LEXIS_KEYS =
      Set.of(
          "extends",
          "line",
          "spaced",
          "block",
          "nested_block",
          "line_block",
          "strings",
          "heredocs",
          "embedded",
          "regex");
  private static final Set<String> STRING_KEYS =
      Set.of("start", "end", "escape", "multiline", "docstring", "character", "delimited");

  private final Map<String, Map<String, Object>> lexes = new HashMap<>();
  private final List<Language> languages = new ArrayList<>();
  private final Heuristics heuristics;

  private LanguageData(Map<String, Object> root, Map<String, GitHubLanguages.Row> github) {
    onlyKeys("languages.yml", root, Set.of("lexes", "languages", "ambiguous"));
    map("lexes", root.get("lexes"))
        .forEach((name, value) -> lexes.put(name, map("lexis " + name, value)));
    Map<String, GitHubLanguages.Row> others = new LinkedHashMap<>(github);
    for (Object entry : list("languages", root.get("languages"))) {
      Map<String, Object> own = map("languages", entry);
      languages.add(language(own, others.remove(string("a language's name", own.get("name")))));
    }
    others.values().forEach(row -> languages.add(language(row)));
    Map<String, List<Heuristics.Rule>> rules = new HashMap<>();
    map("ambiguous", root.get("ambiguous"))
        .forEach(
            (extensions, value) -> {
              for (String extension : extensions.split(" ")) {
                rules.put(extension, rules(extension, value));
              }
            });
    heuristics = new Heuristics(rules);
  }

  static LanguageData load() {
    return new LanguageData(yaml("/languages.yml"), GitHubLanguages.load());
  }

  List<Language> languages() {
    return languages;
  }

  Heuristics heuristics() {
    return heuristics;
  }

  static Map<String, Object> yaml(String resource) {
    try (InputStream stream = LanguageData.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return map(resource, new Yaml(new SafeConstructor(new LoaderOptions())).load(stream));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }

  static List<Pattern> patterns(String where, Object value) {
    return strings(where, value).stream()
        .map(pattern -> Pattern.compile(pattern, Pattern.MULTILINE))
        .toList();
  }

  /** An entry of our own, with what GitHub adds to it. */
  private Language language(Map<String, Object> entry, GitHubLanguages.Row github) {
    String name = string("a language's name", entry.get("name"));
    onlyKeys("language " + name, entry, LANGUAGE_KEYS);
    if (github == null) {
      throw new IllegalStateException(
          "languages.yml: %s is no language in github-languages.tsv, or stands here twice"
              .formatted(name));
    }
    Object lexis = entry.get("lexis");
    Set<String> keywords = words(name, entry.get("keywords"));
    return new Language(
        name,
        string(name, entry.getOrDefault("id", identifier(name))),
        Language.Kind.valueOf(github.kind().toUpperCase(Locale.ROOT)),
        github.group(),
        joined(github.aliases(), strings(name, entry.get("aliases"))),
        joined(github.extensions(), strings(name, entry.get("extensions"))),
        joined(github.fileNames(), strings(name, entry.get("file_names"))),
        joined(github.interpreters(), strings(name, entry.get("interpreters"))),
        lexis == null
            ? lexis(github, keywords)
            : lexis(
                name,
                lexis instanceof String shared ? named(name, shared) : map(name, lexis),
                keywords),
        Optional.ofNullable(entry.get("grammar")).map(grammar -> string(name, grammar)));
  }

  private static Language language(GitHubLanguages.Row github) {
    return new Language(
        github.name(),
        identifier(github.name()),
        Language.Kind.valueOf(github.kind().toUpperCase(Locale.ROOT)),
        github.group(),
        github.aliases(),
        github.extensions(),
        github.fileNames(),
        github.interpreters(),
        lexis(github, Set.of()),
        Optional.empty());
  }

  /** Letters, digits, dots and dashes: {@code q#} is {@code q-sharp}. */
  private static String identifier(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace("#", "-sharp")
        .replace("++", "pp")
        .replace("*", "-star")
        .replaceAll("[^a-z0-9.]+", "-")
        .replaceAll("^-|-$", "");
  }

  private static List<String> joined(List<String> first, List<String> second) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  private static Lexis lexis(GitHubLanguages.Row github, Set<String> keywords) {
    List<Lexis.StringLiteral> strings = new ArrayList<>();
    github.verbatimStrings().forEach(pair -> strings.add(literal(pair, "")));
    github.strings().forEach(pair -> strings.add(literal(pair, "\\")));
    return new Lexis(
        github.lineComments(),
        false,
        github.blockComments().stream()
            .map(pair -> block(github.name(), pair, false, github.nested()))
            .toList(),
        strings,
        List.of(),
        List.of(),
        false,
        keywords);
  }

  /** A lone apostrophe is too often something else to hold a newline. */
  private static Lexis.StringLiteral literal(String pair, String escape) {
    String start = pair.substring(0, pair.indexOf(' '));
    String end = pair.substring(pair.indexOf(' ') + 1);
    return new Lexis.StringLiteral(start, end, escape, !start.equals("'"), false, false, false);
  }

  private Map<String, Object> named(String language, String lexis) {
    Map<String, Object> found = lexes.get(lexis);
    if (found == null) {
      throw new IllegalStateException(
          "languages.yml: %s names the unknown lexis %s".formatted(language, lexis));
    }
    return found;
  }

  private Lexis lexis(String where, Map<String, Object> own, Set<String> keywords) {
    onlyKeys("lexis of " + where, own, LEXIS_KEYS);
    Map<String, Object> all = new HashMap<>(own);
    for (Object base = own.get("extends"); base != null; ) {
      Map<String, Object> inherited = named(where, string(where, base));
      inherited.forEach(all::putIfAbsent);
      base = inherited.get("extends");
    }
    List<Lexis.Block> blocks = new ArrayList<>();
    strings(where, all.get("block")).forEach(pair -> blocks.add(block(where, pair, false, false)));
    strings(where, all.get("nested_block"))
        .forEach(pair -> blocks.add(block(where, pair, false, true)));
    strings(where, all.get("line_block"))
        .forEach(pair -> blocks.add(block(where, pair, true, false)));
    return new Lexis(
        strings(where, all.get("line")),
        Boolean.TRUE.equals(all.get("spaced")),
        blocks,
        list(where, all.get("strings")).stream().map(value -> literal(where, value)).toList(),
        strings(where, all.get("heredocs")),
        strings(where, all.get("embedded")).stream().map(part -> embedded(where, part)).toList(),
        Boolean.TRUE.equals(all.get("regex")),
        keywords);
  }

  private static Lexis.Embedded embedded(String where, String part) {
    String[] words = part.split(" ", 3);
    if (words.length != 3) {
      throw new IllegalStateException(
          "languages.yml: %s embeds '%s', not 'START END LANGUAGE'".formatted(where, part));
    }
    return new Lexis.Embedded(words[0], words[1], words[2]);
  }

  private static Lexis.Block block(String where, String pair, boolean atLineStart, boolean nests) {
    String[] ends = pair.split(" ");
    if (ends.length != 2) {
      throw new IllegalStateException(
          "languages.yml: %s has the block comment '%s', not 'START END'".formatted(where, pair));
    }
    return new Lexis.Block(ends[0], ends[1], atLineStart, nests);
  }

  private static Lexis.StringLiteral literal(String where, Object value) {
    if (value instanceof String delimiter) {
      return new Lexis.StringLiteral(delimiter, delimiter, "\\", false, false, false, false);
    }
    Map<String, Object> entry = map(where, value);
    onlyKeys("a string of " + where, entry, STRING_KEYS);
    String start = string(where, entry.get("start"));
    return new Lexis.StringLiteral(
        start,
        string(where, entry.getOrDefault("end", start)),
        string(where, entry.getOrDefault("escape", "\\")),
        Boolean.TRUE.equals(entry.get("multiline")),
        Boolean.TRUE.equals(entry.get("docstring")),
        Boolean.TRUE.equals(entry.get("character")),
        Boolean.TRUE.equals(entry.get("delimited")));
  }

  private static List<Heuristics.Rule> rules(String extension, Object value) {
    List<Heuristics.Rule> rules = new ArrayList<>();
    for (Object entry : list(extension, value)) {
      Map<String, Object> rule = map(extension, entry);
      onlyKeys("ambiguous " + extension, rule, Set.of("language", "patterns", "and", "not"));
      List<Heuristics.Condition> conditions = new ArrayList<>();
      condition(extension, rule.get("patterns"), true, conditions);
      condition(extension, rule.get("and"), true, conditions);
      condition(extension, rule.get("not"), false, conditions);
      rules.add(new Heuristics.Rule(string(extension, rule.get("language")), conditions));
    }
    return List.copyOf(rules);
  }

  private static void condition(
      String extension, Object value, boolean wanted, List<Heuristics.Condition> conditions) {
    List<String> patterns = strings(extension, value);
    if (!patterns.isEmpty()) {
      conditions.add(
          new Heuristics.Condition(wanted, patterns.stream().map(LinePattern::new).toList()));
    }
  }

  private static Set<String> words(String where, Object value) {
    return value == null ? Set.of() : Set.of(string(where, value).split("\\s+"));
  }

  static void onlyKeys(String where, Map<String, Object> entry, Set<String> keys) {
    for (String key : entry.keySet()) {
      if (!keys.contains(key)) {
        throw new IllegalStateException("%s has the unknown key %s".formatted(where, key));
      }
    }
  }

  private static String string(String where, Object value) {
    if (value instanceof String string) {
      return string;
    }
    throw new IllegalStateException("%s needs a text, not %s".formatted(where, value));
  }

  static List<String> strings(String where, Object value) {
    return list(where, value).stream().map(element -> string(where, element)).toList();
  }

  static List<?> list(String where, Object value) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalStateException("%s needs a list, not %s".formatted(where, value));
  }

  static Map<String, Object> map(String where, Object value) {
    if (!(value instanceof Map<?, ?> entries)) {
      throw new IllegalStateException("%s needs keys and values, not %s".formatted(where, value));
    }
    Map<String, Object> map = new LinkedHashMap<>();
    entries.forEach((key, entry) -> map.put(String.valueOf(key), entry));
    return map;
  }
}
