package dev.codestrata.source.features;

import dev.codestrata.source.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What is known of one language's versions: {@code features/<id>.yml}. Its {@code versions} stand
 * from old to new; {@code features} says of each since when it is there and what it is, and how its
 * tokens look where the tree need not be asked; {@code imports} lists what each version added to
 * the standard library; {@code same_as} takes all from another language.
 */
final class FeatureCatalogue {
  private static final ConcurrentHashMap<String, Optional<FeatureCatalogue>> LOADED =
      new ConcurrentHashMap<>();

  /**
   * One feature.
   *
   * @param version index of the version that first has it
   * @param token text of an operator or word that shows it, or null
   * @param string what a string literal that shows it starts with, or null
   * @param number what a number that shows it matches, or null
   */
  record Entry(
      String name, int version, String what, String token, String string, Pattern number) {}

  private final List<String> versions;
  private final Map<String, Entry> features = new HashMap<>();
  private final Map<String, Entry> byToken = new HashMap<>();
  private final List<Entry> byString = new ArrayList<>();
  private final List<Entry> byNumber = new ArrayList<>();
  private final Map<String, Integer> imports = new HashMap<>();

  private FeatureCatalogue(String file, Map<?, ?> document) {
    versions = texts(document.get("versions"));
    mapping(document.get("features"))
        .forEach((name, entry) -> add(file, String.valueOf(name), mapping(entry)));
    mapping(document.get("imports"))
        .forEach(
            (version, targets) -> {
              int index = index(file, String.valueOf(version));
              texts(targets).forEach(target -> imports.put(target, index));
            });
  }

  private void add(String file, String name, Map<?, ?> values) {
    Entry entry =
        new Entry(
            name,
            index(file, String.valueOf(values.get("since"))),
            String.valueOf(values.get("what")),
            (String) values.get("token"),
            (String) values.get("string"),
            values.containsKey("number")
                ? Pattern.compile(String.valueOf(values.get("number")))
                : null);
    features.put(name, entry);
    if (entry.token() != null) {
      byToken.put(entry.token(), entry);
    }
    if (entry.string() != null) {
      byString.add(entry);
    }
    if (entry.number() != null) {
      byNumber.add(entry);
    }
  }

  private int index(String file, String version) {
    int index = versions.indexOf(version);
    if (index < 0) {
      throw new IllegalStateException(
          "%s: version '%s' does not stand among its versions".formatted(file, version));
    }
    return index;
  }

  /** What is known of a language, read on the first call. */
  static Optional<FeatureCatalogue> of(Language language) {
    return LOADED.computeIfAbsent(language.id(), FeatureCatalogue::load);
  }

  private static Optional<FeatureCatalogue> load(String id) {
    String file = "/features/" + id + ".yml";
    try (InputStream stream = FeatureCatalogue.class.getResourceAsStream(file)) {
      if (stream == null) {
        return Optional.empty();
      }
      Map<?, ?> document =
          mapping(
              new Yaml(new SafeConstructor(new LoaderOptions()))
                  .load(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
      return document.containsKey("same_as")
          ? load(String.valueOf(document.get("same_as")))
          : Optional.of(new FeatureCatalogue(file, document));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static Map<?, ?> mapping(Object value) {
    return value == null ? Map.of() : (Map<?, ?>) value;
  }

  private static List<String> texts(Object value) {
    return ((List<?>) value).stream().map(String::valueOf).toList();
  }

  Set<String> names() {
    return features.keySet();
  }

  /** The feature of a name that a query captures. */
  Entry feature(String name) {
    Entry entry = features.get(name);
    if (entry == null) {
      throw new IllegalStateException("No feature is named " + name + "; add it to its .yml");
    }
    return entry;
  }

  /** The feature that an operator or a word shows, or null. */
  Entry ofToken(String token) {
    return byToken.get(token);
  }

  Set<String> tokens() {
    return byToken.keySet();
  }

  List<Entry> byString() {
    return byString;
  }

  List<Entry> byNumber() {
    return byNumber;
  }

  String version(int index) {
    return versions.get(index);
  }

  /** The index of the version that added what is imported, or -1: itself, or what holds it. */
  int versionOfImport(String target) {
    int end = target.length();
    while (end > 0) {
      Integer version = imports.get(target.substring(0, end));
      if (version != null) {
        return version;
      }
      end = Math.max(target.lastIndexOf('.', end - 1), target.lastIndexOf(':', end - 1));
      while (end > 0 && target.charAt(end - 1) == ':') {
        end--;
      }
    }
    return -1;
  }
}
