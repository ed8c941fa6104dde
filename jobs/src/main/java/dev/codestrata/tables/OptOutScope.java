package dev.codestrata.tables;

/** What an opt-out covers. */
public enum OptOutScope implements ClosedValue {
  /** Every repository of an owner. */
  OWNER("owner", "every repository of an owner"),

  /** One repository. */
  REPOSITORY("repository", "one repository"),

  /** One file content. */
  BLOB("blob", "one file content"),

  /** The personal data of one contributor. */
  CONTRIBUTOR("contributor", "the personal data of one contributor");

  private final String value;
  private final String description;

  OptOutScope(String value, String description) {
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
