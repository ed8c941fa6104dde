package dev.codestrata.source.dependencies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** Cargo. */
final class CargoManifests {

  private static final String ECOSYSTEM = "cargo";
  private static final String[] SCOPES = {"dependencies", "dev-dependencies", "build-dependencies"};

  private CargoManifests() {}

  static void manifest(String content, Found found) throws JsonProcessingException {
    JsonNode manifest = Trees.toml(content);
    scopes(manifest, found);
    JsonNode workspace = manifest.path("workspace").get("dependencies");
    Trees.fields(workspace, (name, entry) -> add(name, entry, "workspace", found));
    Trees.fields(manifest.get("target"), (target, tables) -> scopes(tables, found));
  }

  private static void scopes(JsonNode tables, Found found) {
    for (String scope : SCOPES) {
      Trees.fields(
          tables.get(scope),
          (name, entry) -> add(name, entry, scope.equals("dependencies") ? null : scope, found));
    }
  }

  private static void add(String name, JsonNode entry, String scope, Found found) {
    String renamed = Trees.text(entry.get("package"));
    found.add(ECOSYSTEM, renamed == null ? name : renamed, Trees.version(entry), scope);
  }

  static void lock(String content, Found found) throws JsonProcessingException {
    for (JsonNode entry : Trees.toml(content).path("package")) {
      // What has no source is a member of the workspace.
      if (entry.has("source")) {
        found.add(
            ECOSYSTEM, Trees.text(entry.get("name")), Trees.text(entry.get("version")), "locked");
      }
    }
  }
}
