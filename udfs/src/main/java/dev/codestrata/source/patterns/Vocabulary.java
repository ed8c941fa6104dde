package dev.codestrata.source.patterns;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The closed lists of levels and facets; read from {@code vocabulary.yml}. */
public record Vocabulary(Set<String> levels, Set<String> facets) {
  public static final String FILE = "vocabulary.yml";

  public static Vocabulary parse(byte[] yaml) {
    Object document =
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(new String(yaml, StandardCharsets.UTF_8));
    YamlMap map = YamlMap.of(FILE, document);
    Set<String> levels = Set.copyOf(map.texts("levels").keySet());
    Set<String> facets = Set.copyOf(map.list("facets"));
    map.refuseOthers(List.of("levels", "facets"));
    return new Vocabulary(levels, facets);
  }
}
