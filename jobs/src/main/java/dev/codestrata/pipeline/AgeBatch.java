package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;

import dev.codestrata.stages.CodeAge;
import dev.codestrata.stages.Reading;
import dev.codestrata.tables.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The age of a batch's definitions; comes after {@code definitions}. A repository goes on from its
 * own older head, and a new one from the head of a relative, so that a fork costs what it added.
 */
final class AgeBatch {

  private static final StructType KNOWN =
      new StructType()
          .add("repository_id", DataTypes.StringType)
          .add("known_repository_id", DataTypes.StringType)
          .add("known_head", DataTypes.StringType);

  private final Batch batch;
  private final Relatives relatives;

  AgeBatch(Batch batch, Relatives relatives) {
    this.batch = batch;
    this.relatives = relatives;
  }

  /**
   * @param files {@code repository_id, path, blob_id, language} of the batch
   */
  void run(Dataset<Row> files) throws Exception {
    List<Row> own = new ArrayList<>();
    List<Row> relativesOf = new ArrayList<>();
    List<Row> waiting = new ArrayList<>();
    batch.completeHeads().forEach((id, head) -> own.add(RowFactory.create(id, id, head)));
    Set<String> without = new HashSet<>(batch.repositoryIds());
    without.removeAll(batch.completeHeads().keySet());
    relatives
        .ancestors(without)
        .forEach(
            (id, ancestor) ->
                (ancestor.inBatch() ? waiting : relativesOf)
                    .add(RowFactory.create(id, ancestor.repositoryId(), ancestor.head())));
    Dataset<Row> definitions = definitions();
    Dataset<Row> atHead = atHead(files, definitions);
    Dataset<Row> waits = known(waiting).select("repository_id");
    String[] repository = {"repository_id"};
    Dataset<Row> stored =
        handedOn(onLines(batch.read(Tables.CODE_AGE), definitions), known(own))
            .unionByName(
                handedOn(
                    onLines(relatives.read(Tables.CODE_AGE), definitions), known(relativesOf)));
    own.addAll(relativesOf);
    try (Reading ages =
        ages(
            batch.repositoriesAt().join(waits, repository, "left_anti"),
            known(own),
            atHead,
            stored)) {
      walk(ages);
      if (waiting.isEmpty()) {
        replace(ages.values(), atHead);
        return;
      }
      try (Reading further =
          ages(
              batch.repositoriesAt().join(waits, repository, "left_semi"),
              known(waiting),
              atHead,
              handedOn(ages.values(), known(waiting)))) {
        walk(further);
        replace(ages.values().unionByName(further.values()), atHead);
      }
    }
  }

  private void replace(Dataset<Row> answers, Dataset<Row> atHead) throws Exception {
    batch.replace(Tables.CODE_AGE, CodeAge.byDefinition(answers, atHead).where(batch.belongs()));
  }

  private void walk(Reading ages) throws Exception {
    batch.step(
        "walk back to last changes",
        () -> {
          batch.report("analyze", ages.problems().collectAsList());
          return null;
        });
  }

  private Reading ages(
      Dataset<Row> at, Dataset<Row> known, Dataset<Row> atHead, Dataset<Row> answers) {
    return CodeAge.of(
        at.join(
            known.select("repository_id", "known_head"), new String[] {"repository_id"}, "left"),
        atHead,
        answers,
        batch.read(Tables.REPOSITORY_COMMITS).select("repository_id", "commit_id"),
        batch.lake().read(Tables.COMMIT_FILES).select("commit_id", "path"),
        batch.config().ingest(),
        batch.parallelism());
  }

  private Dataset<Row> definitions() {
    return batch
        .lake()
        .read(Tables.DEFINITIONS)
        .select(
            "definition_id", "blob_id", "language", "start_line", "end_line", "analyzer_version");
  }

  private Dataset<Row> atHead(Dataset<Row> files, Dataset<Row> definitions) {
    return files
        .join(
            batch.read(Tables.SNAPSHOT_FILES).select("repository_id", "path", "size_bytes"),
            new String[] {"repository_id", "path"})
        .join(
            definitions
                .where(col("analyzer_version").equalTo(batch.analyzerVersion()))
                .drop("analyzer_version"),
            new String[] {"blob_id", "language"})
        .drop("blob_id", "language");
  }

  /** Rows of {@code code_age} as {@link CodeAge} takes and gives them. */
  private static Dataset<Row> onLines(Dataset<Row> ages, Dataset<Row> definitions) {
    return ages.select("repository_id", "path", "definition_id", "commit_id", "changed_at")
        .join(definitions.select("definition_id", "start_line", "end_line"), "definition_id")
        .drop("definition_id");
  }

  /** Answers about one repository, for those that go on from it. */
  private static Dataset<Row> handedOn(Dataset<Row> answers, Dataset<Row> known) {
    return answers
        .withColumnRenamed("repository_id", "known_repository_id")
        .join(known.select("repository_id", "known_repository_id"), "known_repository_id")
        .drop("known_repository_id");
  }

  private Dataset<Row> known(List<Row> rows) {
    return batch.lake().spark().createDataFrame(List.copyOf(rows), KNOWN);
  }
}
