package dev.codestrata.source.patterns;

/** A rule folder that cannot be used; the message says which, what is wrong and what to do. */
public final class InvalidRuleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With one clear line. */
  public InvalidRuleException(String message) {
    super(message);
  }

  /** With one clear line and what led to it. */
  public InvalidRuleException(String message, Throwable cause) {
    super(message, cause);
  }
}
