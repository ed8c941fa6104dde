package dev.codestrata.pipeline;

import dev.codestrata.errors.CodestrataException;
import dev.codestrata.export.DatasetConfig;
import dev.codestrata.export.DatasetConfigException;
import dev.codestrata.export.DatasetExporter;
import dev.codestrata.export.DatasetSources;
import dev.codestrata.export.ExportResult;
import dev.codestrata.lake.Lake;
import dev.codestrata.tables.DatasetRow;
import dev.codestrata.tables.LakeTable;
import dev.codestrata.tables.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/** Exports the configured datasets where the facts that they are made of changed. */
final class Exporting {

  private static final List<LakeTable<?>> SOURCES =
      List.of(
          Tables.REPOSITORIES,
          Tables.SNAPSHOT_FILES,
          Tables.FILE_FACTS,
          Tables.BLOBS,
          Tables.CONTRIBUTORS);

  private final RunServices run;
  private final RunHistory history;

  Exporting(RunServices run, RunHistory history) {
    this.run = run;
    this.history = history;
  }

  /** Reads the configurations, so that a wrong one ends the run before it starts. */
  static List<DatasetConfig> configs(List<String> datasets) {
    return datasets.stream().map(Exporting::config).toList();
  }

  private static DatasetConfig config(String dataset) {
    try (InputStream in = Exporting.class.getResourceAsStream("/datasets/" + dataset + ".conf")) {
      return in == null
          ? DatasetConfig.load(Path.of(dataset))
          : DatasetConfig.parse(
              new String(in.readAllBytes(), StandardCharsets.UTF_8),
              "datasets/" + dataset + ".conf");
    } catch (DatasetConfigException e) {
      throw new CodestrataException.Configuration(e.getMessage(), Map.of("dataset", dataset), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Exports each dataset and adds the place of what is new to {@code outputs}. */
  void run(Map<String, String> outputs) throws Exception {
    List<DatasetConfig> configs = configs(run.config().export().datasets());
    if (configs.isEmpty() || !history.changedSinceLastGood(SOURCES)) {
      return;
    }
    Lake lake = run.lake();
    lake.register();
    List<DatasetRow> rows = new ArrayList<>();
    for (DatasetConfig config : configs) {
      ExportResult result =
          run.progress()
              .step(
                  "export " + config.name(),
                  () -> exporter().export(config, sources(), run.stamp().at()));
      result.row().ifPresent(rows::add);
      result.row().ifPresent(row -> outputs.put("dataset " + row.dataset(), row.path()));
      run.counts()
          .add(
              "exported_rows",
              result.outcome() == ExportResult.Outcome.WRITTEN ? result.plan().rows() : 0);
    }
    run.progress()
        .step(
            "write datasets",
            () -> lake.insertNew(Tables.DATASETS, lake.rows(Tables.DATASETS, rows), run.stamp()));
  }

  private DatasetExporter exporter() {
    return new DatasetExporter(
        run.lake().spark(),
        run.lake().uri() + "/datasets",
        Map.of("analyzer", run.analyzerVersion(), "spark", run.lake().spark().version()));
  }

  private DatasetSources sources() {
    SparkSession spark = run.lake().spark();
    Map<String, Long> versions = run.lake().versions();
    TreeMap<String, Long> used = new TreeMap<>();
    SOURCES.forEach(t -> used.put(t.name(), versions.get(t.name())));
    used.values().removeIf(Objects::isNull);
    return new DatasetSources(
        spark.table("codestrata.files"),
        spark.table("codestrata.blobs"),
        spark.table("codestrata.repositories"),
        spark.table("codestrata.contributors"),
        used);
  }
}
