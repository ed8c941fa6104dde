package dev.codestrata.stages;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Who wrote the commits of a repository, as authors wrote their names: rows of {@code
 * contributors}.
 */
public final class Contributors {

  private static final String BOT_NAME =
      "(?i)(\\[bot\\]$|^(dependabot|renovate|greenkeeper|github-actions)\\b)";

  private Contributors() {}

  /**
   * @param repositoryCommits {@code repository_id, commit_id}
   * @param commits {@code commits}
   */
  public static Dataset<Row> of(Dataset<Row> repositoryCommits, Dataset<Row> commits) {
    Column isBot = col("name").rlike(BOT_NAME).or(col("email").rlike("(?i)\\[bot\\]@"));
    return repositoryCommits
        .select("repository_id", "commit_id")
        .join(
            commits.select(
                "commit_id",
                "author_id",
                "author_name",
                "author_email",
                "authored_at",
                "additions",
                "deletions"),
            "commit_id")
        .groupBy(
            col("repository_id"),
            col("author_id").as("contributor_id"),
            col("author_name").as("name"),
            col("author_email").as("email"))
        .agg(
            count(lit(1)).as("commits"),
            sum(coalesce(col("additions"), lit(0L))).as("additions"),
            sum(coalesce(col("deletions"), lit(0L))).as("deletions"),
            min("authored_at").as("first_commit_at"),
            max("authored_at").as("last_commit_at"))
        .select(
            col("repository_id"),
            col("contributor_id"),
            col("name"),
            col("email"),
            lit(null).cast("string").as("login"),
            isBot.as("is_bot"),
            col("commits"),
            col("additions"),
            col("deletions"),
            col("first_commit_at"),
            col("last_commit_at"));
  }
}
