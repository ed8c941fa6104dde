package dev.codestrata.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code manifest.json}: what a dataset was made from, by what, and the checksum of each file. */
final class DatasetManifest {

  static final String FILE = "manifest.json";

  private DatasetManifest() {}

  static String of(
      DatasetConfig config,
      ExportPlan plan,
      Map<String, Long> tableVersions,
      Map<String, String> toolVersions,
      DatasetDirectory directory) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("dataset", config.name());
    manifest.put("version", plan.version());
    manifest.put("rows", rows(plan));
    manifest.put("config", config);
    manifest.put("tools", new TreeMap<>(toolVersions));
    manifest.put("source_tables", new TreeMap<>(tableVersions));
    manifest.put("left_out", plan.leftOut());
    List<Map<String, Object>> repositories = new ArrayList<>();
    for (SelectedRepository repository : plan.repositories()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("repository", repository.name() + "@" + repository.commitId());
      entry.put("repository_id", repository.repositoryId());
      entry.put("url", repository.url());
      entry.put("split", repository.split().label());
      entry.put("files", repository.files());
      repositories.add(entry);
    }
    manifest.put("repositories", repositories);
    Map<String, Object> files = new TreeMap<>();
    for (String file : directory.list()) {
      files.put(file, Map.of("bytes", directory.size(file), "sha256", directory.sha256(file)));
    }
    manifest.put("files", files);
    return Json.page(manifest);
  }

  static Map<String, Long> rows(ExportPlan plan) {
    Map<String, Long> rows = new TreeMap<>();
    plan.rowsBySplit().forEach((split, count) -> rows.put(split.label(), count));
    return rows;
  }

  /** Names of files that are missing or differ from the manifest of {@code directory}. */
  static List<String> damaged(DatasetDirectory directory) {
    List<String> damaged = new ArrayList<>();
    try {
      JsonNode files = Json.MAPPER.readTree(directory.read(FILE)).get("files");
      files
          .fields()
          .forEachRemaining(
              file -> {
                boolean intact =
                    directory.exists(file.getKey())
                        && directory
                            .sha256(file.getKey())
                            .equals(file.getValue().get("sha256").asText());
                if (!intact) {
                  damaged.add(file.getKey());
                }
              });
    } catch (JsonProcessingException e) {
      damaged.add(FILE);
    }
    return damaged;
  }
}
