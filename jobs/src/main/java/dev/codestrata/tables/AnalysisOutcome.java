package dev.codestrata.tables;

/** How the analysis of a blob ended. */
public enum AnalysisOutcome implements ClosedValue {
  /** Parsed; its definitions, imports and patterns are in the lake. */
  ANALYZED("analyzed", "parsed; its definitions, imports and patterns are in the lake"),

  /** Text measures only: its language has no parser. */
  MEASURED("measured", "text measures only: its language has no parser"),

  /** Not analysed, see reason. */
  SKIPPED("skipped", "not analysed, see reason"),

  /** Analysis ended with an error, see reason. */
  FAILED("failed", "analysis ended with an error, see reason");

  private final String value;
  private final String description;

  AnalysisOutcome(String value, String description) {
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
