package dev.codestrata.lake;

/** The lake cannot do what was asked; the message is one line: what, where, what to do. */
public final class LakeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LakeException(String message) {
    super(message);
  }

  public LakeException(String message, Throwable cause) {
    super(message, cause);
  }
}
