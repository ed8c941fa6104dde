package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import dev.codestrata.learning.MetaContexts;
import dev.codestrata.tables.Tables;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * L8 of a batch: the decisions that its commit messages tell. A message that was read for a
 * repository of the batch before, or for a relative, is not read again.
 */
final class ContextBatch {

  private static final String[] COMMIT = {"commit_id"};

  private final Batch batch;
  private final Relatives relatives;

  ContextBatch(Batch batch, Relatives relatives) {
    this.batch = batch;
    this.relatives = relatives;
  }

  void run() throws Exception {
    Dataset<Row> having = batch.read(Tables.REPOSITORY_COMMITS);
    Dataset<Row> links = having.select("repository_id", "commit_id");
    Dataset<Row> commits =
        batch
            .lake()
            .read(Tables.COMMITS)
            .where(not(col("is_merge")))
            .select("commit_id", "message", "issue_refs")
            .join(links.select("commit_id"), COMMIT, "left_semi");
    Column wasRead = col("repository_id").isin(batch.analyzedBefore().toArray());
    Dataset<Row> contexts;
    if (batch.analyzedBefore().isEmpty() && relatives.isEmpty()) {
      contexts = MetaContexts.ofCommits(commits, links);
    } else {
      // A row that another run wrote was there when the repository was analysed.
      Dataset<Row> read =
          having
              .where(wasRead.and(not(col("run_id").equalTo(batch.stamp().runId()))))
              .select("commit_id")
              .union(relatives.read(Tables.REPOSITORY_COMMITS).select("commit_id"));
      Dataset<Row> known =
          batch
              .read(Tables.META_CONTEXTS)
              .where(wasRead)
              .union(relatives.read(Tables.META_CONTEXTS))
              .join(read, col("source_ref").equalTo(col("commit_id")), "left_semi");
      contexts =
          MetaContexts.ofCommits(commits.join(read, COMMIT, "left_anti"), links)
              .unionByName(MetaContexts.ofKnown(known, links));
    }
    batch.replace(
        Tables.META_CONTEXTS,
        contexts.where(col("confidence_score").geq(batch.config().context().minConfidence())));
  }
}
