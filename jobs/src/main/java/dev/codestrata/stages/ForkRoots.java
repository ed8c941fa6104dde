package dev.codestrata.stages;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The commit that the history of each repository began with. Forks and copies have the same,
 * whatever their hosts say of them, and unlike the first repository that was seen it does not
 * depend on the order of discovery.
 */
public final class ForkRoots {

  private ForkRoots() {}

  /**
   * @param repositoryCommits {@code repository_id, commit_id}
   * @param commits {@code commits}
   * @return {@code repository_id, fork_root}: of the commits without parents the oldest, by the
   *     committer's time and then by id; no row for a repository of which no such commit was read,
   *     as of a shallow one
   */
  public static Dataset<Row> of(Dataset<Row> repositoryCommits, Dataset<Row> commits) {
    Dataset<Row> roots =
        commits.where(size(col("parents")).equalTo(0)).select("commit_id", "committed_at");
    return repositoryCommits
        .select("repository_id", "commit_id")
        .join(roots, "commit_id")
        .groupBy("repository_id")
        .agg(min(struct("committed_at", "commit_id")).as("oldest"))
        .select(col("repository_id"), col("oldest.commit_id").as("fork_root"));
  }
}
