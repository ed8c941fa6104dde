package dev.codestrata.source.metrics;

/**
 * Data that is written out as text: base64 over one or more lines, lists of hexadecimal bytes, and
 * sequences of escaped characters, as the filters of The Stack v2 (Lozhkov and others 2024) look
 * for.
 */
final class EncodedRuns {
  /** Shorter runs are ordinary words and paths. */
  private static final int MIN_BASE64 = 64;

  private static final int MIN_UNITS = 8;

  private EncodedRuns() {}

  /** The characters of the longest run, or 0. */
  static int longest(String text) {
    return Math.max(longestBase64(text), longestUnits(text));
  }

  private static int longestBase64(String text) {
    int longest = 0;
    int joined = 0;
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int stop = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
      int at = start;
      while (at < stop) {
        if (!isBase64(text.charAt(at))) {
          at++;
          continue;
        }
        int from = at;
        boolean upper = false;
        boolean lower = false;
        boolean digit = false;
        while (at < stop && isBase64(text.charAt(at))) {
          char c = text.charAt(at++);
          upper |= c >= 'A' && c <= 'Z';
          lower |= c >= 'a' && c <= 'z';
          digit |= c >= '0' && c <= '9';
        }
        int length = at - from;
        boolean mixed = digit && (upper || lower);
        boolean wholeLine = from == start && at == stop;
        boolean full = mixed && length >= MIN_BASE64;
        if (wholeLine && full) {
          joined += length;
          longest = Math.max(longest, joined);
        } else {
          // The last line of a wrapped block is shorter than the others.
          boolean last = wholeLine && joined > 0 && length % 4 == 0;
          int run = last ? joined + length : full ? length : 0;
          longest = Math.max(longest, run);
          joined = 0;
        }
      }
      if (stop == start) {
        joined = 0;
      }
      start = end + 1;
    }
    return longest;
  }

  private static int longestUnits(String text) {
    int longest = 0;
    int at = 0;
    while (at < text.length()) {
      int unit = unit(text, at);
      if (unit == 0) {
        at++;
        continue;
      }
      int from = at;
      int end = at;
      int units = 0;
      while (unit > 0) {
        units++;
        at += unit;
        end = at;
        while (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) <= ' ')) {
          at++;
        }
        unit = at < text.length() ? unit(text, at) : 0;
      }
      if (units >= MIN_UNITS) {
        longest = Math.max(longest, end - from);
      }
    }
    return longest;
  }

  /** The length of a hexadecimal byte or an escaped character at a place, or 0. */
  private static int unit(String text, int at) {
    char c = text.charAt(at);
    int length = 0;
    int digits = 0;
    if (c == '\\' && at + 1 < text.length()) {
      char form = text.charAt(at + 1);
      digits = form == 'x' ? 2 : form == 'u' ? 4 : 0;
      length = 2 + digits;
    } else if (c == '0'
        && at + 1 < text.length()
        && (text.charAt(at + 1) == 'x' || text.charAt(at + 1) == 'X')) {
      digits = 2;
      length = 4;
    } else if (isHex(c) && (at == 0 || !isWord(text.charAt(at - 1)))) {
      digits = 2;
      length = 2;
    }
    if (digits == 0 || at + length > text.length()) {
      return 0;
    }
    for (int i = at + length - digits; i < at + length; i++) {
      if (!isHex(text.charAt(i))) {
        return 0;
      }
    }
    boolean escaped = c == '\\';
    return !escaped && at + length < text.length() && isWord(text.charAt(at + length)) ? 0 : length;
  }

  private static boolean isBase64(char c) {
    return isLetterOrDigit(c) || c == '+' || c == '/' || c == '=';
  }

  private static boolean isWord(char c) {
    return isLetterOrDigit(c) || c == '_';
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
