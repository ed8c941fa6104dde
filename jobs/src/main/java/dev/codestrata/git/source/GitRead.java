package dev.codestrata.git.source;

import dev.codestrata.git.CommitReadOptions;
import dev.codestrata.git.RepositoryAccess;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * All that a task has to know about a query.
 *
 * @param options the options of the read
 * @param access how repositories are reached
 * @param columns the columns asked for, in their order
 * @param filters filters that rule out rows early
 * @param limit no task needs to yield more rows than this
 */
record GitRead(
    GitSourceOptions options,
    RepositoryAccess access,
    StructType columns,
    PushedFilters filters,
    int limit)
    implements Serializable {

  List<String> columnNames() {
    return List.of(columns.fieldNames());
  }

  boolean wants(String... names) {
    return Arrays.stream(names).anyMatch(columnNames()::contains);
  }

  /** True if the ids alone answer the query, so that no commit has to be read. */
  boolean wantsCommitIdsOnly() {
    return Set.of(GitColumns.REPOSITORY, "commit_id").containsAll(columnNames())
        && !filters.mention("authored_at")
        && !filters.mention("committed_at");
  }

  /** What the columns need of each commit, and no more. */
  CommitReadOptions commitOptions() {
    boolean lines = wants("additions", "deletions", "is_binary");
    if (options.table() == GitTable.COMMIT_FILES) {
      return CommitReadOptions.changedPaths()
          .withLines(lines || wants("hunks"))
          .withHunks(wants("hunks"));
    }
    if (lines || wants("files_changed")) {
      return CommitReadOptions.changedPaths().withLines(lines);
    }
    return CommitReadOptions.factsOnly();
  }
}
