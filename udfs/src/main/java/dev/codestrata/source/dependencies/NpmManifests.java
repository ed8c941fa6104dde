package dev.codestrata.source.dependencies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** npm, Yarn and pnpm. */
final class NpmManifests {

  private static final String ECOSYSTEM = "npm";
  private static final String ALIAS = "npm:";
  private static final String LOCKED = "locked";
  private static final String[] SCOPES = {
    "dependencies", "devDependencies", "peerDependencies", "optionalDependencies"
  };
  private static final String MODULES = "node_modules/";

  private static final Pattern YARN_ENTRY = Pattern.compile("^\"?(@?[^@\"\\s,]+)@");
  private static final Pattern YARN_VERSION = Pattern.compile("^  version:? \"?([^\"\\s]+)\"?");

  private NpmManifests() {}

  static void manifest(String content, Found found) throws JsonProcessingException {
    JsonNode manifest = Trees.json(content);
    for (String scope : SCOPES) {
      Trees.fields(
          manifest.get(scope), (name, version) -> add(name, Trees.text(version), scope, found));
    }
  }

  /** An alias, {@code "name": "npm:package@range"}, stands for the package. */
  private static void add(String name, String version, String scope, Found found) {
    int at = version == null || !version.startsWith(ALIAS) ? -1 : version.lastIndexOf('@');
    if (at > ALIAS.length()) {
      found.add(ECOSYSTEM, version.substring(ALIAS.length(), at), version.substring(at + 1), scope);
    } else {
      found.add(ECOSYSTEM, name, version, scope);
    }
  }

  static void lock(String content, Found found) throws JsonProcessingException {
    JsonNode lock = Trees.json(content);
    if (lock.has("packages")) {
      Trees.fields(
          lock.get("packages"),
          (path, entry) -> {
            int name = path.lastIndexOf(MODULES);
            if (name >= 0 && !entry.path("link").asBoolean()) {
              String named = Trees.text(entry.get("name"));
              found.add(
                  ECOSYSTEM,
                  named == null ? path.substring(name + MODULES.length()) : named,
                  Trees.text(entry.get("version")),
                  scope(entry));
            }
          });
    } else {
      nested(lock.get("dependencies"), found);
    }
  }

  private static void nested(JsonNode dependencies, Found found) {
    Trees.fields(
        dependencies,
        (name, entry) -> {
          found.add(ECOSYSTEM, name, Trees.text(entry.get("version")), scope(entry));
          nested(entry.get("dependencies"), found);
        });
  }

  private static String scope(JsonNode entry) {
    return entry.path("dev").asBoolean()
        ? "dev"
        : entry.path("optional").asBoolean() ? "optional" : LOCKED;
  }

  static void yarn(String content, Found found) {
    String name = null;
    for (String line : Lines.of(content)) {
      if (!line.startsWith(" ") && line.endsWith(":")) {
        Matcher entry = YARN_ENTRY.matcher(line);
        name = entry.find() ? entry.group(1) : null;
      } else if (name != null) {
        Matcher version = YARN_VERSION.matcher(line);
        if (version.find()) {
          // A workspace is the project itself.
          if (!version.group(1).equals("0.0.0-use.local")) {
            found.add(ECOSYSTEM, name, version.group(1), LOCKED);
          }
          name = null;
        }
      }
    }
  }

  static void pnpm(String content, Found found) {
    JsonNode lock = Trees.yaml(content);
    Trees.fields(
        lock.get("packages"),
        (key, entry) -> {
          String id = key.startsWith("/") ? key.substring(1) : key;
          int peers = id.indexOf('(');
          id = peers < 0 ? id : id.substring(0, peers);
          int at = id.lastIndexOf('@');
          // Before version 6 of the format a slash stood between name and version.
          int cut = at > 0 ? at : id.lastIndexOf('/');
          if (cut > 0) {
            found.add(ECOSYSTEM, id.substring(0, cut), id.substring(cut + 1), LOCKED);
          }
        });
  }
}
