package dev.codestrata.source.dependencies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/**
 * Builds of Gradle and sbt, which are programs: only the usual ways to write a dependency count.
 */
final class GradleManifests {

  private static final String ECOSYSTEM = "maven";

  private static final String CONFIGURATION =
      "^\\s*+(?:add\\(\")?([a-zA-Z]{0,40}(?:[iI]mplementation|[aA]pi|[cC]ompileOnly|[rR]untimeOnly|[cC]ompile|[rR]untime"
          + "|[pP]rovided|[cC]lasspath|[aA]nnotationProcessor|kapt|ksp|developmentOnly))(?:\",)?\\s*+\\(?\\s*+";

  private static final Pattern NOTATION =
      Pattern.compile(
          CONFIGURATION
              + "(?:(?:enforcedPlatform|platform|testFixtures)\\s?\\(\\s?)?[\"']([\\w.-]+):([\\w.-]+)(?::([^\"':@]+))?[^\"']*+[\"']");

  private static final Pattern NAMED =
      Pattern.compile(
          CONFIGURATION
              + "group\\s*+[:=]\\s*+[\"']([\\w.-]+)[\"']\\s*+,\\s*+name\\s*+[:=]\\s*+[\"']([\\w.-]+)[\"']"
              + "(?:\\s*+,\\s*+version\\s*+[:=]\\s*+[\"']([^\"']+)[\"'])?");

  private static final Pattern PLUGIN =
      Pattern.compile(
          "^\\s*+(id)\\s?\\(?\\s?[\"']([\\w-]+\\.[\\w.-]+)[\"']\\)?(?:\\s++version\\s?\\(?[\"']([^\"']+)[\"'])?");

  private static final Pattern SBT =
      Pattern.compile(
          "\"([\\w.-]+)\"\\s*+%%?%?\\s*+\"([\\w.-]+)\"\\s*+%\\s*+(?:\"([^\"]+)\"|([\\w.]+))"
              + "(?:\\s*+%\\s*+\"?([\\w>;, -]+?)\"?(?=[\\s,)]|$))?");

  private GradleManifests() {}

  static void build(String content, Found found) {
    Lines.all(content, NOTATION)
        .forEach(m -> found.add(ECOSYSTEM, m.group(2) + ":" + m.group(3), m.group(4), m.group(1)));
    Lines.all(content, NAMED)
        .forEach(m -> found.add(ECOSYSTEM, m.group(2) + ":" + m.group(3), m.group(4), m.group(1)));
    // A plugin's id is the group of its marker artifact.
    Lines.all(content, PLUGIN)
        .forEach(
            m ->
                found.add(
                    ECOSYSTEM,
                    m.group(2) + ":" + m.group(2) + ".gradle.plugin",
                    m.group(3),
                    "plugin"));
  }

  static void sbt(String content, Found found) {
    Lines.all(content, SBT)
        .filter(m -> !m.group().isEmpty())
        .forEach(
            m ->
                found.add(
                    ECOSYSTEM,
                    m.group(1) + ":" + m.group(2),
                    m.group(3) == null ? m.group(4) : m.group(3),
                    m.group(5)));
  }

  /** A version catalogue, {@code libs.versions.toml}. */
  static void catalogue(String content, Found found) throws JsonProcessingException {
    JsonNode catalogue = Trees.toml(content);
    JsonNode versions = catalogue.path("versions");
    Trees.fields(
        catalogue.get("libraries"),
        (alias, library) -> {
          if (library.isTextual()) {
            String[] parts = library.asText().split(":");
            if (parts.length >= 2) {
              found.add(
                  ECOSYSTEM, parts[0] + ":" + parts[1], parts.length > 2 ? parts[2] : null, null);
            }
            return;
          }
          String module = Trees.text(library.get("module"));
          if (module == null) {
            module = Trees.text(library.get("group")) + ":" + Trees.text(library.get("name"));
          }
          found.add(ECOSYSTEM, module, version(library.get("version"), versions), null);
        });
    Trees.fields(
        catalogue.get("plugins"),
        (alias, plugin) -> {
          String id =
              plugin.isTextual() ? plugin.asText().split(":")[0] : Trees.text(plugin.get("id"));
          String version =
              plugin.isTextual()
                  ? plugin.asText().substring(Math.min(plugin.asText().length(), id.length() + 1))
                  : version(plugin.get("version"), versions);
          if (id != null) {
            found.add(ECOSYSTEM, id + ":" + id + ".gradle.plugin", version, "plugin");
          }
        });
  }

  private static String version(JsonNode version, JsonNode versions) {
    if (version != null && version.isObject()) {
      String reference = Trees.text(version.get("ref"));
      if (reference != null) {
        return Trees.text(versions.get(reference));
      }
      String strict = Trees.text(version.get("strictly"));
      String required = Trees.text(version.get("require"));
      return strict != null ? strict : required;
    }
    return Trees.text(version);
  }
}
