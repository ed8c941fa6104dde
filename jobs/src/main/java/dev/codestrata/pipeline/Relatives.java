package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;

import dev.codestrata.lake.Lake;
import dev.codestrata.stages.Inspection;
import dev.codestrata.tables.LakeTable;
import dev.codestrata.tables.RepositoryStatus;
import dev.codestrata.tables.Tables;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Repositories that share history with those of a batch, and what they spare it: a fork starts from
 * what is known of the repository that it was forked from. Comes after the batch's git facts.
 *
 * <p>Tables are read at the versions that the states were read at, so that rows and heads belong
 * together even if another run works on a relative meanwhile.
 */
final class Relatives {

  /** A famous repository has thousands of forks, of which a few know nearly all that all know. */
  private static final int KEPT_OF_A_FAMILY = 16;

  private static final StructType HEADS =
      new StructType()
          .add("known_repository_id", DataTypes.StringType)
          .add("known_head", DataTypes.StringType)
          .add("in_batch", DataTypes.BooleanType);

  private final Batch batch;
  private final Map<String, Long> versions;
  private final Map<String, String> heads;

  private Relatives(Batch batch, Map<String, Long> versions, Map<String, String> heads) {
    this.batch = batch;
    this.versions = versions;
    this.heads = heads;
  }

  /** Of each family the repositories that have been complete for longest. */
  static Relatives of(Batch batch) {
    Lake lake = batch.lake();
    Map<String, Long> versions = lake.versions();
    Object[] roots =
        batch
            .read(Tables.REPOSITORIES)
            .where(col("fork_root").isNotNull())
            .select("fork_root")
            .distinct()
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .toArray();
    Map<String, String> heads = new TreeMap<>();
    lake.readAsOf(Tables.REPOSITORIES, versions)
        .where(col("fork_root").isin(roots).and(not(batch.belongs())))
        .select("repository_id", "fork_root")
        .join(
            lake.readAsOf(Tables.REPOSITORY_STATES, versions)
                .where(
                    col("status")
                        .equalTo(RepositoryStatus.COMPLETE.value())
                        .and(col("analyzer_version").equalTo(batch.analyzerVersion())))
                .select("repository_id", "head_commit", "analyzed_at"),
            "repository_id")
        .withColumn(
            "place",
            row_number()
                .over(Window.partitionBy("fork_root").orderBy("analyzed_at", "repository_id")))
        .where(col("place").leq(KEPT_OF_A_FAMILY))
        .select("repository_id", "head_commit")
        .collectAsList()
        .forEach(row -> heads.put(row.getString(0), row.getString(1)));
    return new Relatives(batch, versions, heads);
  }

  boolean isEmpty() {
    return heads.isEmpty();
  }

  /** Rows of a table about the relatives. */
  Dataset<Row> read(LakeTable<?> table) {
    return batch
        .lake()
        .readAsOf(table, versions)
        .where(col("repository_id").isin(heads.keySet().toArray()));
  }

  /**
   * A repository whose head is an ancestor of another's head, or the same: what is known there at
   * that head holds where the other's history comes to it.
   *
   * @param inBatch it is worked on in the same batch, and has no ancestor itself
   */
  record Ancestor(String repositoryId, String head, boolean inBatch) {}

  /**
   * The ancestor of each of the given repositories of the batch that has one: of those in the lake
   * or in the batch the nearest, except that in the batch nobody waits for one who waits himself.
   */
  Map<String, Ancestor> ancestors(Set<String> repositoryIds) {
    Map<String, Ancestor> candidates = new HashMap<>();
    heads.forEach((id, head) -> candidates.put(id, new Ancestor(id, head, false)));
    for (Inspection inspection : batch.inspections()) {
      String id = inspection.repositoryId();
      candidates.put(id, new Ancestor(id, inspection.head(), true));
    }
    if (repositoryIds.isEmpty() || candidates.size() < 2) {
      return Map.of();
    }
    Map<String, Ancestor> nearest = new HashMap<>();
    for (Row row : nearest(repositoryIds, candidates.values())) {
      nearest.put(row.getString(0), candidates.get(row.getString(1)));
    }
    Map<String, Ancestor> ancestors = new HashMap<>();
    nearest.forEach(
        (id, ancestor) -> {
          Ancestor first = ancestor;
          while (nearest.containsKey(first.repositoryId())) {
            first = nearest.get(first.repositoryId());
          }
          ancestors.put(id, first);
        });
    return ancestors;
  }

  /**
   * Of copies at the same head in one batch, the one with the smallest id is the others' ancestor.
   */
  private List<Row> nearest(Set<String> repositoryIds, Collection<Ancestor> candidates) {
    Dataset<Row> known =
        batch
            .lake()
            .spark()
            .createDataFrame(
                candidates.stream()
                    .map(a -> RowFactory.create(a.repositoryId(), a.head(), a.inBatch()))
                    .toList(),
                HEADS);
    return batch
        .read(Tables.REPOSITORY_COMMITS)
        .where(col("in_default_branch").and(col("repository_id").isin(repositoryIds.toArray())))
        .select("repository_id", "commit_id")
        .join(known, col("commit_id").equalTo(col("known_head")))
        .join(batch.repositoriesAt().select("repository_id", "head"), "repository_id")
        .where(
            col("known_repository_id")
                .notEqual(col("repository_id"))
                .and(
                    not(col("in_batch"))
                        .or(col("known_head").notEqual(col("head")))
                        .or(col("known_repository_id").lt(col("repository_id")))))
        .join(batch.lake().read(Tables.COMMITS).select("commit_id", "committed_at"), "commit_id")
        .groupBy("repository_id")
        .agg(max(struct("committed_at", "commit_id", "known_repository_id")).as("nearest"))
        .select("repository_id", "nearest.known_repository_id")
        .collectAsList();
  }
}
