package dev.codestrata.errors;

import java.util.Map;
import java.util.Objects;

/**
 * Every failure that Codestrata knows by name. The message is one line for a person: what, where,
 * what to do. {@link #values} holds the same facts for programs. A user sees the cause only with
 * {@code --debug}.
 */
public abstract sealed class CodestrataException extends RuntimeException
    permits CodestrataException.InvalidInput,
        CodestrataException.Configuration,
        CodestrataException.Storage {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, String> values;

  private CodestrataException(String message, Map<String, String> values, Throwable cause) {
    super(Objects.requireNonNull(message), cause);
    this.values = Map.copyOf(values);
  }

  /** The name under which programs know this error. */
  public String code() {
    return getClass().getSimpleName();
  }

  /** The facts in the message, by name; never null. */
  public Map<String, String> values() {
    return values == null ? Map.of() : values;
  }

  /** The exit status of a command that ends with this error. */
  public int exitStatus() {
    return 1;
  }

  /** An argument, input line, path or URL that names nothing usable; nothing was written. */
  public static final class InvalidInput extends CodestrataException {
    private static final long serialVersionUID = 1L;

    public InvalidInput(String message, Map<String, String> values) {
      this(message, values, null);
    }

    public InvalidInput(String message, Map<String, String> values, Throwable cause) {
      super(message, values, cause);
    }

    @Override
    public int exitStatus() {
      return 2;
    }
  }

  /**
   * A configuration value that is unknown, of the wrong type or out of range; nothing was written.
   */
  public static final class Configuration extends CodestrataException {
    private static final long serialVersionUID = 1L;

    public Configuration(String message, Map<String, String> values, Throwable cause) {
      super(message, values, cause);
    }

    @Override
    public int exitStatus() {
      return 2;
    }
  }

  /** The lake cannot be read or written. */
  public static non-sealed class Storage extends CodestrataException {
    private static final long serialVersionUID = 1L;

    public Storage(String message, Map<String, String> values, Throwable cause) {
      super(message, values, cause);
    }
  }
}
