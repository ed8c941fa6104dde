package dev.codestrata.pipeline;

import static org.apache.spark.sql.functions.col;

import dev.codestrata.learning.MetaContexts;
import dev.codestrata.tables.Tables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** L8 of a batch: the decisions that its commit messages tell. */
final class ContextBatch {

  private final Batch batch;

  ContextBatch(Batch batch) {
    this.batch = batch;
  }

  void run() throws Exception {
    Dataset<Row> having =
        batch.read(Tables.REPOSITORY_COMMITS).select("repository_id", "commit_id");
    Dataset<Row> commits =
        batch
            .lake()
            .read(Tables.COMMITS)
            .where(col("is_merge").equalTo(false))
            .select("commit_id", "message", "issue_refs")
            .join(having.select("commit_id"), new String[] {"commit_id"}, "left_semi");
    batch.replace(
        Tables.META_CONTEXTS,
        MetaContexts.ofCommits(commits, having)
            .where(col("confidence_score").geq(batch.config().context().minConfidence())));
  }
}
