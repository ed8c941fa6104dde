package dev.codestrata.source.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces what {@link SensitiveFinder} finds by placeholders such as {@code <EMAIL_1>}: the kind,
 * and a number that is the same for the same value throughout the text.
 *
 * <p>What is left holds no find of at least the wanted confidence, so that a text redacted twice is
 * the text redacted once. Thread-safe.
 */
public final class Redactor {

  /** From this confidence on finds are replaced if nothing else is said. */
  public static final double DEFAULT_CONFIDENCE = 0.5;

  private static final Pattern PLACEHOLDER = Pattern.compile("<([A-Z][A-Z0-9_]{1,40})_(\\d{1,6})>");

  private Redactor() {}

  /** {@code text} without finds of at least {@link #DEFAULT_CONFIDENCE}; null for null. */
  public static String redact(String text) {
    return redact(text, DEFAULT_CONFIDENCE);
  }

  /** {@code text} without finds of at least {@code least}; null for null. */
  public static String redact(String text, double least) {
    if (text == null) {
      return null;
    }
    String result = text;
    Map<String, Integer> last = null;
    Map<String, String> placeholders = new HashMap<>();
    while (true) {
      List<Find> finds =
          SensitiveFinder.get().finds(result).stream()
              .filter(f -> f.confidence() >= least)
              .toList();
      if (finds.isEmpty()) {
        return result;
      }
      if (last == null) {
        last = numbers(text);
      }
      result = replaced(result, finds, last, placeholders);
    }
  }

  private static String replaced(
      String text, List<Find> finds, Map<String, Integer> last, Map<String, String> placeholders) {
    StringBuilder result = new StringBuilder(text.length());
    int at = 0;
    for (Find find : finds) {
      String kind = find.kind().toUpperCase(Locale.ROOT);
      String key = kind + ' ' + text.substring(find.start(), find.end());
      String placeholder = placeholders.get(key);
      if (placeholder == null) {
        placeholder = "<" + kind + "_" + last.merge(kind, 1, Integer::sum) + ">";
        placeholders.put(key, placeholder);
      }
      result.append(text, at, find.start()).append(placeholder);
      at = find.end();
    }
    return result.append(text, at, text.length()).toString();
  }

  /** The highest number of each kind in a text that is redacted already. */
  private static Map<String, Integer> numbers(String text) {
    Map<String, Integer> last = new HashMap<>();
    if (text.indexOf('<') >= 0) {
      Matcher matcher = PLACEHOLDER.matcher(text);
      while (matcher.find()) {
        last.merge(matcher.group(1), Integer.parseInt(matcher.group(2)), Math::max);
      }
    }
    return last;
  }
}
