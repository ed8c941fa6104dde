package dev.codestrata.tables;

/** How a run ended. */
public enum RunOutcome implements ClosedValue {
  /** Not ended yet, or ended without being able to say so. */
  RUNNING("running", "not ended yet, or ended without being able to say so"),

  /** Everything asked for was done. */
  SUCCEEDED("succeeded", "everything asked for was done"),

  /** The run ended with an error. */
  FAILED("failed", "the run ended with an error"),

  /** Done, but more repositories failed than allowed. */
  TOO_MANY_FAILURES("too_many_failures", "done, but more repositories failed than allowed"),

  /** Stopped by the user or the system; the same command continues it. */
  INTERRUPTED("interrupted", "stopped by the user or the system; the same command continues it");

  private final String value;
  private final String description;

  RunOutcome(String value, String description) {
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
