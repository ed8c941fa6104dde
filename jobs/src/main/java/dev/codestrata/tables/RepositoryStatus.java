package dev.codestrata.tables;

/** Where a repository stands in the pipeline. */
public enum RepositoryStatus implements ClosedValue {
  /** Found, not yet chosen for work. */
  DISCOVERED("Discovered", "found, not yet chosen for work"),

  /** Chosen, waiting for its batch. */
  QUEUED("Queued", "chosen, waiting for its batch"),

  /** Its git facts are being written. */
  INGESTING("Ingesting", "its git facts are being written"),

  /** Its files are being analysed. */
  ANALYZING("Analyzing", "its files are being analysed"),

  /** Everything of its target head is in the lake. */
  COMPLETE("Complete", "everything of its target head is in the lake"),

  /** The last attempt ended with an error, see status_reason. */
  FAILED("Failed", "the last attempt ended with an error, see status_reason");

  private final String value;
  private final String description;

  RepositoryStatus(String value, String description) {
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
