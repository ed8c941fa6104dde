package dev.codestrata.source.dependencies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** Composer; the platform itself, PHP and its extensions, is no package. */
final class ComposerManifests {

  private static final String ECOSYSTEM = "composer";

  private ComposerManifests() {}

  static void manifest(String content, Found found) throws JsonProcessingException {
    JsonNode manifest = Trees.json(content);
    for (String scope : new String[] {"require", "require-dev"}) {
      Trees.fields(
          manifest.get(scope),
          (name, version) -> {
            if (name.contains("/")) {
              found.add(
                  ECOSYSTEM, name, Trees.text(version), scope.equals("require") ? null : "dev");
            }
          });
    }
  }

  static void lock(String content, Found found) throws JsonProcessingException {
    JsonNode lock = Trees.json(content);
    for (JsonNode entry : lock.path("packages")) {
      found.add(
          ECOSYSTEM, Trees.text(entry.get("name")), Trees.text(entry.get("version")), "locked");
    }
    for (JsonNode entry : lock.path("packages-dev")) {
      found.add(ECOSYSTEM, Trees.text(entry.get("name")), Trees.text(entry.get("version")), "dev");
    }
  }
}
