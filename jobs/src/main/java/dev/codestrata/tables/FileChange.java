package dev.codestrata.tables;

/** What a commit did to a file. */
public enum FileChange implements ClosedValue {
  /** The path is new. */
  ADD("add", "the path is new"),

  /** Content or mode changed. */
  MODIFY("modify", "content or mode changed"),

  /** The path is gone. */
  DELETE("delete", "the path is gone"),

  /** The path changed, with or without its content. */
  RENAME("rename", "the path changed, with or without its content");

  private final String value;
  private final String description;

  FileChange(String value, String description) {
    this.value = value;
    this.description = description;
  }

  @Override
  public String value() {
    return value;
  }

  @Override
  public String description() {
    return description;
  }
}
