package dev.codestrata.source.syntax;

/**
 * A text that is not parsed because it exceeds a limit; a malformed text is never refused for that.
 */
public final class ParseRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Which limit refused the text; the names are stable and appear in tables. */
  public enum Reason {
    /** The language has no parser here. */
    NO_PARSER,
    /** The text has more UTF-8 bytes than allowed. */
    TOO_LARGE,
    /** Brackets nest deeper than allowed, which would exhaust a parser's stack. */
    TOO_DEEP,
    /** The parser was stopped by its time limit. */
    TIMED_OUT,
    /** The parser itself failed on this text. */
    PARSER_FAILED
  }

  private final Reason reason;

  public ParseRefusedException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public ParseRefusedException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
