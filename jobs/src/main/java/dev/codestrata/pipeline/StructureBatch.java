package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;

import dev.codestrata.stages.StructureRow;
import dev.codestrata.stages.Structures;
import dev.codestrata.tables.RecordSchema;
import dev.codestrata.tables.Tables;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the repositories of a batch show as a whole; comes after {@code definitions}, {@code
 * imports}, {@code file_facts} and {@code dependencies}. It depends on the head alone, so that a
 * repository whose head and analyzer are as they were is left as it is.
 */
final class StructureBatch {

  private static final RecordSchema<StructureRow.BrokenRule> BROKEN =
      RecordSchema.of(StructureRow.BrokenRule.class);

  private final Batch batch;

  StructureBatch(Batch batch) {
    this.batch = batch;
  }

  /**
   * @param files {@code repository_id, path, blob_id, language} of the batch
   * @param contents {@code blob_id, content} of the artefacts among them at least
   */
  void run(Dataset<Row> files, Dataset<Row> contents) throws Exception {
    Set<String> changed = batch.changed();
    if (changed.isEmpty()) {
      return;
    }
    Column isChanged = col("repository_id").isin(changed.toArray());
    Dataset<Row> facts =
        batch
            .read(Tables.FILE_FACTS)
            .select(
                "repository_id",
                "path",
                "is_test",
                "is_vendored",
                "is_generated",
                "is_documentation");
    Column isCurrent = col("analyzer_version").equalTo(batch.analyzerVersion());
    try (Structures structures =
        new Structures(
            files.where(isChanged).join(facts, new String[] {"repository_id", "path"}),
            batch.repositoriesAt().select("repository_id", "head"),
            contents,
            batch.lake().read(Tables.BLOB_METRICS).where(isCurrent),
            batch.lake().read(Tables.IMPORTS).where(isCurrent),
            batch.lake().read(Tables.DEFINITIONS).where(isCurrent),
            batch.read(Tables.DEPENDENCIES).where(isChanged),
            Math.min(changed.size(), 4 * batch.parallelism()))) {
      for (Row row : batch.step("look at structure", structures.brokenRules()::collectAsList)) {
        StructureRow.BrokenRule broken = BROKEN.toRecord(row);
        batch.brokenStructureRule(broken.repositoryId(), broken.rule(), broken.message());
      }
      Lanes.run(
          () -> batch.replace(Tables.FILE_LINKS, changed, structures.links()),
          () -> batch.replace(Tables.REPOSITORY_PATTERNS, changed, structures.patterns()));
    }
  }
}
