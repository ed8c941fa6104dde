package dev.codestrata.tables;

/** What the rows of a table belong to, which decides how the table is written. */
public enum Grain {
  /** Known from content alone and shared by all repositories: inserted if new. */
  CONTENT("inserted where the key is new, shared by all repositories"),

  /** What one repository has: its rows are replaced together. */
  REPOSITORY("the rows of a repository are replaced together"),

  /** A thing that changes by itself: updated by key. */
  KEY("updated by key"),

  /** Learned from the whole lake: replaced together. */
  LAKE("all rows are replaced together");

  private final String description;

  Grain(String description) {
    this.description = description;
  }

  /** How rows are written, for the generated documentation. */
  public String description() {
    return description;
  }
}
