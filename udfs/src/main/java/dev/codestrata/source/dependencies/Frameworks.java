package dev.codestrata.source.dependencies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Packages that programs are built within, from the resource {@code dependencies/frameworks.yml}.
 */
final class Frameworks {

  private static final Map<String, Set<String>> BY_ECOSYSTEM = read();

  private Frameworks() {}

  /** By its full name, or by the group or scope before {@code :} or {@code /}. */
  static boolean contain(String ecosystem, String name) {
    Set<String> known = BY_ECOSYSTEM.get(ecosystem);
    if (known == null) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    int group = Math.max(lower.indexOf(':'), lower.indexOf('/'));
    return known.contains(lower) || (group > 0 && known.contains(lower.substring(0, group + 1)));
  }

  private static Map<String, Set<String>> read() {
    try (InputStream in = Frameworks.class.getResourceAsStream("/dependencies/frameworks.yml")) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks dependencies/frameworks.yml");
      }
      Map<String, List<String>> listed =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      Map<String, Set<String>> known = new HashMap<>();
      listed.forEach((ecosystem, names) -> known.put(ecosystem, new HashSet<>(names)));
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read dependencies/frameworks.yml", e);
    }
  }
}
