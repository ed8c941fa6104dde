package dev.codestrata.source.metrics;

import java.util.HashSet;
import java.util.Set;

/**
 * What the characters and lines of a text look like, whatever its language. Lengths are in UTF-16
 * units.
 */
record TextShape(
    int maxLineLength,
    double avgLineLength,
    double alphanumericFraction,
    double alphabeticFraction,
    double repeatedLineFraction) {

  static TextShape of(String text) {
    int letters = 0;
    int digits = 0;
    int longest = 0;
    int lines = 0;
    long lengths = 0;
    int compared = 0;
    int repeated = 0;
    Set<String> seen = new HashSet<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (end > start && text.charAt(end - 1) == '\r') {
        end--;
      }
      int before = letters + digits;
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        if (c < 128) {
          if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
            letters++;
          } else if (c >= '0' && c <= '9') {
            digits++;
          }
        } else {
          int point = text.codePointAt(i);
          int width = Character.charCount(point);
          if (Character.isLetter(point)) {
            letters += width;
          } else if (Character.isDigit(point)) {
            digits += width;
          }
          i += width - 1;
        }
      }
      // Lone brackets repeat in any code, and say nothing.
      if (letters + digits > before) {
        compared++;
        repeated += seen.add(text.substring(start, end).strip()) ? 0 : 1;
      }
      longest = Math.max(longest, end - start);
      lengths += end - start;
      lines++;
      start = newline < 0 ? text.length() : newline + 1;
    }
    int length = text.length();
    return new TextShape(
        longest,
        lines == 0 ? 0 : (double) lengths / lines,
        length == 0 ? 0 : (double) (letters + digits) / length,
        length == 0 ? 0 : (double) letters / length,
        compared == 0 ? 0 : (double) repeated / compared);
  }
}
