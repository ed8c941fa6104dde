package dev.codestrata.export;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dev.codestrata.tables.ContentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Which files of the lake a dataset takes, decided from narrow columns alone. */
final class FileSelection {

  /** Characters of a version: 64 bits, enough for the versions of one dataset. */
  private static final int VERSION_CHARACTERS = 16;

  private static final String REASON = "reason";

  private FileSelection() {}

  /**
   * Every file of the lake with the column {@code reason}: why it is left out, null if it is
   * selected; and with what is known of its repository.
   */
  static Dataset<Row> classify(DatasetConfig config, DatasetSources sources) {
    Dataset<Row> blobs =
        sources
            .blobs()
            .select(
                col("blob_id"),
                // Said by narrow columns; validation proves it on what was written.
                expr("excluded_reason IS NULL AND encoding IS NOT NULL AND NOT is_binary")
                    .as("has_content"));
    Dataset<Row> repositories =
        sources
            .repositories()
            .select(
                col("repository_id"),
                coalesce(col("full_name"), col("url"), col("clone_url")).as("repository"),
                coalesce(col("url"), col("clone_url")).as("repository_url"),
                coalesce(col("fork_root"), col("repository_id")).as("family"),
                coalesce(col("is_fork"), lit(false)).as("is_fork"),
                coalesce(col("stars"), lit(0L)).as("stars"));
    Dataset<Row> judged =
        sources
            .files()
            .drop("full_name")
            .join(broadcast(repositories), "repository_id")
            .join(blobs, new String[] {"blob_id"}, "left")
            .withColumn(REASON, reason(config));
    return config.deduplicate() ? withoutDuplicates(judged) : judged;
  }

  /** Collects what the selection comes to: one row a repository and reason. */
  static ExportPlan plan(
      Dataset<Row> classified, DatasetConfig config, Map<String, String> toolVersions) {
    List<Row> groups =
        classified
            .groupBy("repository_id", "repository", "repository_url", "commit_id", "family", REASON)
            .agg(
                count(lit(1)),
                sum("size_bytes"),
                expr("bit_xor(xxhash64(path, blob_id, mode, language, license, license_type))"))
            .collectAsList();
    List<SelectedRepository> selected = new ArrayList<>();
    SortedMap<String, Long> leftOut = new TreeMap<>();
    for (Row group : groups) {
      if (group.isNullAt(5)) {
        String family = group.getString(4);
        selected.add(
            new SelectedRepository(
                group.getString(0),
                group.getString(1),
                group.getString(2),
                group.getString(3),
                family,
                config.splits().of(family),
                group.getLong(6),
                group.getLong(7),
                group.getLong(8)));
      } else {
        leftOut.merge(group.getString(5), group.getLong(6), Long::sum);
      }
    }
    selected.sort(Comparator.comparing(SelectedRepository::repositoryId));
    List<SelectedRepository> divided = withTrain(selected);
    return new ExportPlan(version(divided, config, toolVersions), divided, leftOut);
  }

  private static Column reason(DatasetConfig config) {
    Column reason =
        when(not(col("mode").isin("100644", "100755")), "not_a_regular_file")
            .when(col("language").isNull(), "unknown_language");
    if (!config.languages().isEmpty()) {
      reason =
          reason.when(not(col("language").isin(config.languages().toArray())), "other_language");
    }
    for (FileKind kind : config.exclude()) {
      reason = reason.when(col(kind.column()), kind.label());
    }
    return reason
        .when(col("license").isNull().or(col("license_type").isNull()), "no_license")
        .when(not(col("license_type").isin(config.licenseTypes().toArray())), "license_not_allowed")
        .when(col("size_bytes").gt(config.maxBytes()), "too_large")
        .when(not(coalesce(col("has_content"), lit(false))), "no_text");
  }

  /** Of equal contents the one in the original, best-known repository stays. */
  private static Dataset<Row> withoutDuplicates(Dataset<Row> judged) {
    Column rank =
        row_number()
            .over(
                Window.partitionBy("blob_id", REASON)
                    .orderBy(
                        col("is_fork"), col("stars").desc(), col("repository_id"), col("path")));
    return judged
        .withColumn("rank", rank)
        .withColumn(
            REASON,
            when(col(REASON).isNull().and(col("rank").gt(1)), "duplicate").otherwise(col(REASON)))
        .drop("rank");
  }

  /** A dataset without train cannot be learned from: few repositories all go there. */
  private static List<SelectedRepository> withTrain(List<SelectedRepository> repositories) {
    if (repositories.stream().anyMatch(r -> r.split() == Split.TRAIN)) {
      return repositories;
    }
    return repositories.stream().map(r -> r.in(Split.TRAIN)).toList();
  }

  private static String version(
      List<SelectedRepository> repositories,
      DatasetConfig config,
      Map<String, String> toolVersions) {
    List<String> fields = new ArrayList<>();
    fields.add("dataset");
    fields.add(Json.line(config));
    fields.add(Json.line(new TreeMap<>(toolVersions)));
    for (SelectedRepository repository : repositories) {
      fields.add(Json.line(repository));
    }
    return ContentId.of(fields.toArray(String[]::new)).substring(0, VERSION_CHARACTERS);
  }
}
