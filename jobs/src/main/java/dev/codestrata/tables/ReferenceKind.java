package dev.codestrata.tables;

/** What kind of reference a name is. */
public enum ReferenceKind implements ClosedValue {
  /** Under refs/heads. */
  BRANCH("branch", "under refs/heads"),

  /** Under refs/tags. */
  TAG("tag", "under refs/tags");

  private final String value;
  private final String description;

  ReferenceKind(String value, String description) {
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
