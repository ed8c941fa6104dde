package dev.codestrata.tables;

/** How a text refers to an issue. */
public enum ReferenceIntent implements ClosedValue {
  /** With a closing keyword such as fixes. */
  CLOSES("closes", "with a closing keyword such as fixes"),

  /** Without one. */
  MENTIONS("mentions", "without one");

  private final String value;
  private final String description;

  ReferenceIntent(String value, String description) {
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
