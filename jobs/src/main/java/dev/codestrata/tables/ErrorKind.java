package dev.codestrata.tables;

/** Kinds of failure that put a unit of work into dead_letters. */
public enum ErrorKind implements ClosedValue {
  /** A remote service refused further requests for now. */
  RATE_LIMIT_EXCEEDED("RateLimitExceeded", "a remote service refused further requests for now"),

  /** The repository could not be fetched or opened. */
  CLONE_FAILED("CloneFailed", "the repository could not be fetched or opened"),

  /** Analysis of one unit took longer than allowed. */
  ANALYSIS_TIMEOUT("AnalysisTimeout", "analysis of one unit took longer than allowed"),

  /** The lake or a mirror could not be read or written. */
  STORAGE_ERROR("StorageError", "the lake or a mirror could not be read or written"),

  /** A limit that protects the machine was broken, such as object size or nesting. */
  SECURITY_VIOLATION(
      "SecurityViolation",
      "a limit that protects the machine was broken, such as object size or nesting"),

  /** The input line or the repository content is not usable. */
  INVALID_INPUT("InvalidInput", "the input line or the repository content is not usable"),

  /** Facts about the repository could not be had from its host. */
  METADATA_UNAVAILABLE(
      "MetadataUnavailable", "facts about the repository could not be had from its host");

  private final String value;
  private final String description;

  ErrorKind(String value, String description) {
    this.value = value;
    this.description = description;
  }

  /**
   * The kind with this text.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ErrorKind of(String value) {
    for (ErrorKind kind : values()) {
      if (kind.value.equals(value)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of failure: " + value);
  }

  /**
   * Whether the same attempt may succeed later, with nobody doing anything: only then is it worth a
   * time of its own.
   */
  public boolean mayPass() {
    return this != SECURITY_VIOLATION && this != INVALID_INPUT;
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
