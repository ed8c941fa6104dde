package dev.codestrata.observe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The lines that a command says about its own work, on standard error, so that standard output
 * holds results alone. Safe for use by several threads.
 */
public final class RunLog {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final PrintStream out;
  private final LogFormat format;
  private final boolean quiet;
  private final long startNanos = System.nanoTime();
  private volatile Runnable beforeLine = () -> {};

  /**
   * @param quiet whether only warnings are written
   */
  public RunLog(PrintStream out, LogFormat format, boolean quiet) {
    this.out = out;
    this.format = format;
    this.quiet = quiet;
  }

  /** One line on the normal course of things. */
  public void info(String message, Map<String, ?> values) {
    if (!quiet) {
      line("info", message, values);
    }
  }

  /** One line on something that went wrong while the rest goes on. */
  public void warn(String message, Map<String, ?> values) {
    line("warn", message, values);
  }

  /** Whether progress is worth drawing: text, not quiet. */
  boolean allowsBars() {
    return !quiet && format == LogFormat.TEXT;
  }

  PrintStream stream() {
    return out;
  }

  /**
   * Registers what must happen before a line is printed, such as wiping a progress bar off the
   * terminal line.
   */
  void beforeLine(Runnable action) {
    beforeLine = action;
  }

  private synchronized void line(String level, String message, Map<String, ?> values) {
    beforeLine.run();
    Duration elapsed = Duration.ofNanos(System.nanoTime() - startNanos);
    if (format == LogFormat.JSON) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("level", level);
      object.put("elapsed_seconds", elapsed.toMillis() / 1000.0);
      object.put("message", message);
      object.putAll(values);
      try {
        out.println(JSON.writeValueAsString(object));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("log values are strings and numbers", e);
      }
    } else {
      StringBuilder line =
          new StringBuilder(String.format(Locale.ROOT, "%6.1fs  ", elapsed.toMillis() / 1000.0));
      if (level.equals("warn")) {
        line.append("warning: ");
      }
      line.append(message);
      values.forEach((name, value) -> line.append("  ").append(name).append('=').append(value));
      out.println(line);
    }
  }
}
