package dev.codestrata.git.source;

import dev.codestrata.errors.CodestrataException.InvalidInput;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.StructType;

/** The tables that the source offers, by the name that the option {@code table} takes. */
enum GitTable {
  REFERENCES("Branches and tags."),
  COMMITS("Commits."),
  COMMIT_FILES("Files that each commit changed against its parent; none for merges."),
  TREE_ENTRIES("Every entry of git ls-tree -r of a commit."),
  BLOBS("File contents, each distinct one once.");

  private final String description;

  GitTable(String description) {
    this.description = description;
  }

  /** The name users write. */
  String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }

  String description() {
    return description;
  }

  StructType schema() {
    return GitColumns.of(this).schema();
  }

  static GitTable named(String name) {
    for (GitTable table : values()) {
      if (table.tableName().equalsIgnoreCase(name)) {
        return table;
      }
    }
    String known =
        Arrays.stream(values()).map(GitTable::tableName).collect(Collectors.joining(", "));
    throw new InvalidInput(
        "Option table of source git is "
            + (name == null ? "missing" : "'" + name + "'")
            + "; it must be one of "
            + known,
        Map.of("option", "table"));
  }
}
