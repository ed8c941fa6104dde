package dev.codestrata.source.patterns;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.syntax.SourceParsers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads and checks one {@code rule.yml}. */
public final class RuleFile {
  /** The name of the file that makes a folder a rule. */
  public static final String NAME = "rule.yml";

  private static final List<String> KEYS =
      List.of(
          "id",
          "level",
          "facet",
          "family",
          "title",
          "what",
          "why",
          "assumptions",
          "limitations",
          "since",
          "confidence",
          "describe",
          "metrics",
          "query",
          "shape",
          "languages");

  private RuleFile() {}

  /**
   * The rule that a file describes.
   *
   * @param path {@code <language>/<rule>/rule.yml}
   * @throws InvalidRuleException for a file that is not complete and right
   */
  public static RuleDescription parse(String path, byte[] yaml, Vocabulary vocabulary) {
    Object document;
    try {
      document =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(new String(yaml, StandardCharsets.UTF_8));
    } catch (YAMLException e) {
      throw new InvalidRuleException(path + ": not YAML: " + firstLine(e.getMessage()), e);
    }
    YamlMap map = YamlMap.of(path, document);
    map.refuseOthers(KEYS);
    String folder = path.substring(0, path.length() - NAME.length() - 1);
    String id = map.text("id");
    if (!id.equals(folder)) {
      throw new InvalidRuleException(
          path + ": id is '" + id + "' but the folder says '" + folder + "'; make them equal");
    }
    String level = oneOf(path, "level", map.text("level"), vocabulary.levels());
    String facet = oneOf(path, "facet", map.text("facet"), vocabulary.facets());
    return new RuleDescription(
        id,
        level,
        facet,
        map.text("family"),
        map.text("title"),
        map.text("what"),
        map.text("why"),
        map.text("assumptions"),
        map.text("limitations"),
        map.text("since"),
        map.fraction("confidence"),
        map.text("describe"),
        Collections.unmodifiableMap(new LinkedHashMap<>(map.texts("metrics"))),
        map.textOr("query", ""),
        Optional.ofNullable(map.value("shape")).map(shape -> ShapeFile.parse(path, shape)),
        languages(folder.substring(0, Math.max(0, folder.indexOf('/'))), map));
  }

  /** Those that the file names, else that of the folder, or all that can be parsed. */
  private static List<String> languages(String folder, YamlMap map) {
    boolean any = folder.equals(RuleDescription.ANY_LANGUAGE);
    return map.listOr("languages", any ? parsed() : List.of(folder));
  }

  /**
   * Complains about languages that cannot be parsed. Rules on structure, whose folders are not
   * languages, are not asked for them.
   */
  static void requireParsers(RuleDescription rule) {
    for (String language : rule.languages()) {
      if (Languages.byName(language).filter(SourceParsers::supports).isEmpty()) {
        throw new InvalidRuleException(
            rule.id()
                + "/"
                + NAME
                + ": no parser for the language '"
                + language
                + "'; give ids of languages.yml");
      }
    }
  }

  private static List<String> parsed() {
    return Languages.all().stream()
        .filter(language -> language.kind() == Language.Kind.PROGRAMMING)
        .filter(SourceParsers::supports)
        .map(Language::id)
        .toList();
  }

  private static String oneOf(
      String path, String key, String value, java.util.Set<String> vocabulary) {
    if (!vocabulary.contains(value)) {
      throw new InvalidRuleException(
          path
              + ": "
              + key
              + " '"
              + value
              + "' is unknown; known are "
              + new java.util.TreeSet<>(vocabulary));
    }
    return value;
  }

  private static String firstLine(String text) {
    return text == null ? "" : text.lines().findFirst().orElse("");
  }
}
