package dev.codestrata.export;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.regexp_extract;

import dev.codestrata.export.ValidationReport.Check;
import dev.codestrata.source.licenses.LicenseType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Checks a dataset by what its files hold when read back, not by what was meant to be written;
 * licences are judged anew from their expressions.
 */
final class DatasetValidation {

  static final String FILE = "validation.json";

  private DatasetValidation() {}

  /**
   * @param rowsBySplit rows that each split should have
   */
  static ValidationReport of(
      SparkSession session,
      DatasetDirectory directory,
      DatasetConfig config,
      Map<String, Long> rowsBySplit) {
    // One pass over the content serves every check.
    Dataset<Row> data =
        session
            .read()
            .parquet(directory.uri(DataFiles.FOLDER))
            .select(
                col("repository"),
                col("path"),
                col("license"),
                expr("sha2(content, 256)").as("content_hash"),
                regexp_extract(input_file_name(), "/([a-z]+)-\\d+-of-\\d+[.]", 1).as("split"))
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return new ValidationReport(checks(session, data, directory, config, rowsBySplit));
    } finally {
      data.unpersist(false);
    }
  }

  private static List<Check> checks(
      SparkSession session,
      Dataset<Row> data,
      DatasetDirectory directory,
      DatasetConfig config,
      Map<String, Long> rowsBySplit) {
    Dataset<Row> attribution = session.read().parquet(directory.uri(Attribution.FILE));
    List<Check> checks = new ArrayList<>();
    checks.addAll(counted(data, rowsBySplit));
    checks.add(licences(data, config));
    checks.add(
        none(
            "no_duplicate_keys",
            data.groupBy("repository", "path").count().where("count > 1"),
            "repository and path in more than one row"));
    // Files that differ in nothing but what was redacted are equal then.
    if (config.deduplicate() && !config.redact()) {
      checks.add(
          none(
              "no_duplicate_content",
              data.groupBy("content_hash").count().where("count > 1"),
              "content in more than one row"));
    }
    checks.add(
        none(
            "splits_disjoint_by_repository",
            data.groupBy("repository").agg(countDistinct("split").as("splits")).where("splits > 1"),
            "repository in more than one split"));
    checks.add(
        none(
            "every_file_attributed",
            data.select("repository", "path")
                .join(attribution, new String[] {"repository", "path"}, "left_anti"),
            "file without a row in " + Attribution.FILE));
    return checks;
  }

  private static List<Check> counted(Dataset<Row> data, Map<String, Long> expected) {
    Map<String, Long> found = new TreeMap<>();
    long nulls = 0;
    for (Row row :
        data.groupBy("split")
            .agg(expr("count(*)"), expr("count_if(content_hash is null)"))
            .collectAsList()) {
      found.put(row.getString(0), row.getLong(1));
      nulls += row.getLong(2);
    }
    Map<String, Long> wanted = new TreeMap<>(expected);
    return List.of(
        new Check(
            "rows_as_selected",
            found.equals(wanted),
            found.equals(wanted) ? found.toString() : "read " + found + ", selected " + wanted),
        new Check("no_null_content", nulls == 0, nulls + " rows without content"));
  }

  private static Check licences(Dataset<Row> data, DatasetConfig config) {
    List<String> refused = new ArrayList<>();
    List<Row> licenses = data.select("license").distinct().orderBy("license").collectAsList();
    for (Row row : licenses) {
      String type = LicenseType.of(row.getString(0)).label();
      if (!config.licenseTypes().contains(type)) {
        refused.add(row.getString(0) + " is " + type);
      }
    }
    return new Check(
        "licences_allowed",
        refused.isEmpty(),
        refused.isEmpty() ? licenses.size() + " licences" : String.join(", ", refused));
  }

  private static Check none(String name, Dataset<Row> violations, String what) {
    long count = violations.select(col(violations.columns()[0])).count();
    return new Check(name, count == 0, count + " times " + what);
  }
}
