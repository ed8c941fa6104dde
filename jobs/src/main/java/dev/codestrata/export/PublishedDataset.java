package dev.codestrata.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.codestrata.export.ValidationReport.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/** A version that was published, looked at again. */
final class PublishedDataset {

  private PublishedDataset() {}

  static ValidationReport validate(
      SparkSession session, DatasetDirectory directory, DatasetConfig config) {
    if (!directory.exists(DatasetManifest.FILE)) {
      throw new DatasetConfigException(
          directory.uri() + " is no dataset: it has no " + DatasetManifest.FILE);
    }
    List<String> damaged = DatasetManifest.damaged(directory);
    Check intact =
        new Check(
            "files_unchanged",
            damaged.isEmpty(),
            damaged.isEmpty() ? "all checksums match" : String.join(", ", damaged));
    if (!damaged.isEmpty()) {
      // Damaged files may not be readable at all.
      return new ValidationReport(List.of(intact));
    }
    List<Check> checks = new ArrayList<>();
    checks.add(intact);
    checks.addAll(DatasetValidation.of(session, directory, config, rows(directory)).checks());
    return new ValidationReport(checks);
  }

  private static Map<String, Long> rows(DatasetDirectory directory) {
    try {
      JsonNode rows = Json.MAPPER.readTree(directory.read(DatasetManifest.FILE)).get("rows");
      Map<String, Long> bySplit = new TreeMap<>();
      rows.fields().forEachRemaining(row -> bySplit.put(row.getKey(), row.getValue().asLong()));
      return bySplit;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(directory.uri(DatasetManifest.FILE) + " is damaged", e);
    }
  }
}
