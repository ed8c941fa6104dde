package dev.codestrata.tables;

/** The eight levels of code knowledge. */
public enum HierarchyLevel implements ClosedValue {
  /** Idiomatic patterns. */
  L1("L1", "idiomatic patterns"),

  /** Design patterns. */
  L2("L2", "design patterns"),

  /** Micro-libraries. */
  L3("L3", "micro-libraries"),

  /** Macro-libraries. */
  L4("L4", "macro-libraries"),

  /** Architecture. */
  L5("L5", "architecture"),

  /** Domain-specific techniques. */
  L6("L6", "domain-specific techniques"),

  /** Language capabilities. */
  L7("L7", "language capabilities"),

  /** Meta-context: decisions and their rationale. */
  L8("L8", "meta-context: decisions and their rationale");

  private final String value;
  private final String description;

  HierarchyLevel(String value, String description) {
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
