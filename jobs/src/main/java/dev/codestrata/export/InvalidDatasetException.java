package dev.codestrata.export;

/** A dataset failed its validation and was not published; the message names the failed checks. */
public final class InvalidDatasetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ValidationReport report;

  InvalidDatasetException(String dataset, ValidationReport report) {
    super("dataset " + dataset + " is not published: " + report.failures());
    this.report = report;
  }

  /** All checks with their results; null after serialisation. */
  public ValidationReport report() {
    return report;
  }
}
