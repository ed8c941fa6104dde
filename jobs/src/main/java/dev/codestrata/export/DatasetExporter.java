package dev.codestrata.export;

import dev.codestrata.tables.DatasetRow;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Writes versioned datasets of files under {@code LAKE/datasets/NAME/VERSION/}.
 *
 * <p>A version is computed from the configuration, the tool versions and the selected files, so the
 * same input is exported once. Files are written beside their place, validated there, and moved to
 * it in one step: what stands under a version is complete and valid.
 */
public final class DatasetExporter {

  private final SparkSession session;
  private final String datasets;
  private final SortedMap<String, String> toolVersions;

  /**
   * @param datasets folder of all datasets, any Hadoop URI
   * @param toolVersions versions of the programs and analyzers that decide what is written; a
   *     change of any gives a new version of every dataset
   */
  public DatasetExporter(SparkSession session, String datasets, Map<String, String> toolVersions) {
    this.session = session;
    this.datasets = datasets;
    this.toolVersions = Collections.unmodifiableSortedMap(new TreeMap<>(toolVersions));
  }

  /** What {@link #export} would write; writes nothing. */
  public ExportPlan plan(DatasetConfig config, DatasetSources sources) {
    return FileSelection.plan(FileSelection.classify(config, sources), config, toolVersions);
  }

  /**
   * Writes the dataset unless the same one is there or nothing is selected.
   *
   * @param publishedAt time for the row of the table {@code datasets}; it is in no file
   * @throws InvalidDatasetException if what was written fails a check; it is not published then,
   *     and stays for inspection in the folder {@code .staging-VERSION} beside
   */
  public ExportResult export(DatasetConfig config, DatasetSources sources, Instant publishedAt) {
    Dataset<Row> classified =
        FileSelection.classify(config, sources).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      ExportPlan plan = FileSelection.plan(classified, config, toolVersions);
      if (plan.rows() == 0) {
        return new ExportResult(ExportResult.Outcome.NOTHING_SELECTED, plan, Optional.empty());
      }
      DatasetDirectory versions = at(config.name());
      DatasetDirectory target = versions.child(plan.version());
      boolean there = target.exists();
      if (!there) {
        DatasetDirectory staging = versions.child(".staging-" + plan.version());
        staging.delete();
        write(config, sources, classified, plan, staging);
        staging.moveTo(target);
      }
      return new ExportResult(
          there ? ExportResult.Outcome.ALREADY_THERE : ExportResult.Outcome.WRITTEN,
          plan,
          Optional.of(row(config, sources, plan, target, publishedAt)));
    } finally {
      classified.unpersist(false);
    }
  }

  /**
   * Checks a published version again, and that no file changed since.
   *
   * @throws DatasetConfigException if there is no such version
   */
  public ValidationReport validate(DatasetConfig config, String version) {
    return PublishedDataset.validate(session, at(config.name()).child(version), config);
  }

  private DatasetDirectory at(String name) {
    return DatasetDirectory.at(datasets, session.sparkContext().hadoopConfiguration()).child(name);
  }

  private void write(
      DatasetConfig config,
      DatasetSources sources,
      Dataset<Row> classified,
      ExportPlan plan,
      DatasetDirectory staging) {
    Dataset<Row> selected = SelectedFiles.of(classified, plan);
    SelectionCounts counts = SelectionCounts.of(selected);
    Dataset<Row> people = Attribution.people(sources.contributors());
    DataFiles.write(selected, sources.blobs(), config, plan, staging);
    Attribution.write(selected, people, staging);
    staging.write(Notice.FILE, Notice.of(config, plan, selected, people, sources, counts));
    staging.write(
        DatasetCard.FILE, DatasetCard.of(config, plan, counts.byLanguage(), counts.byLicense()));
    ValidationReport report =
        DatasetValidation.of(session, staging, config, DatasetManifest.rows(plan));
    staging.write(DatasetValidation.FILE, Json.page(report));
    if (!report.valid()) {
      throw new InvalidDatasetException(config.name(), report);
    }
    staging.write(
        DatasetManifest.FILE,
        DatasetManifest.of(config, plan, sources.tableVersions(), toolVersions, staging));
  }

  private static DatasetRow row(
      DatasetConfig config,
      DatasetSources sources,
      ExportPlan plan,
      DatasetDirectory target,
      Instant publishedAt) {
    return new DatasetRow(
        config.name(),
        plan.version(),
        Json.line(config),
        target.uri(),
        plan.rows(),
        null,
        sources.tableVersions(),
        target.read(DatasetValidation.FILE),
        publishedAt);
  }
}
