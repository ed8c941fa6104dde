package dev.codestrata.export;

/** A dataset configuration is missing or wrong; the message names the place and the remedy. */
public final class DatasetConfigException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  DatasetConfigException(String message) {
    super(message);
  }

  DatasetConfigException(String message, Throwable cause) {
    super(message, cause);
  }
}
