package dev.codestrata.tables;

/** What a pattern is about, across the levels. */
public enum PatternFacet implements ClosedValue {
  /** Speed or memory. */
  OPTIMIZATION("optimization", "speed or memory"),

  /** Work at the same time. */
  CONCURRENCY("concurrency", "work at the same time"),

  /** Failure and recovery. */
  ERROR_HANDLING("error handling", "failure and recovery"),

  /** Acquiring and releasing. */
  RESOURCE_MANAGEMENT("resource management", "acquiring and releasing"),

  /** What callers see. */
  API_DESIGN("API design", "what callers see"),

  /** Checks. */
  TESTING("testing", "checks"),

  /** Protection. */
  SECURITY("security", "protection"),

  /** How data lies in memory or on disk. */
  DATA_LAYOUT("data layout", "how data lies in memory or on disk"),

  /** Division into parts. */
  MODULARITY("modularity", "division into parts"),

  /** Why something was done. */
  DECISION("decision", "why something was done");

  private final String value;
  private final String description;

  PatternFacet(String value, String description) {
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
