package dev.codestrata.lake;

import dev.codestrata.errors.CodestrataException;
import java.util.Map;

/** The lake cannot do what was asked; the message is one line: what, where, what to do. */
public final class LakeException extends CodestrataException.Storage {

  private static final long serialVersionUID = 1L;

  public LakeException(String message) {
    super(message, Map.of(), null);
  }

  public LakeException(String message, Throwable cause) {
    super(message, Map.of(), cause);
  }
}
