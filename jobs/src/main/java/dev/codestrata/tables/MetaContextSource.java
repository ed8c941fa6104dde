package dev.codestrata.tables;

/** Where the text of a decision stands. */
public enum MetaContextSource implements ClosedValue {
  /** A commit message. */
  COMMIT("commit", "a commit message"),

  /** An issue or a comment on it. */
  ISSUE("issue", "an issue or a comment on it"),

  /** A pull request, review or comment on it. */
  PULL_REQUEST("pull_request", "a pull request, review or comment on it"),

  /** A document of the repository. */
  DOCUMENT("document", "a document of the repository"),

  /** A source code comment. */
  COMMENT("comment", "a source code comment");

  private final String value;
  private final String description;

  MetaContextSource(String value, String description) {
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
