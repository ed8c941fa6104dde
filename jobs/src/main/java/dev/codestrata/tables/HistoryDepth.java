package dev.codestrata.tables;

/** How much history of a repository was read. */
public enum HistoryDepth implements ClosedValue {
  /** The head commit only. */
  SHALLOW("shallow", "the head commit only"),

  /** All history of the default branch. */
  DEEP("deep", "all history of the default branch"),

  /** Every commit that any reference reaches. */
  FULL("full", "every commit that any reference reaches");

  private final String value;
  private final String description;

  HistoryDepth(String value, String description) {
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
