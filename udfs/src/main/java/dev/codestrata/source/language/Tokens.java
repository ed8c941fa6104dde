package dev.codestrata.source.language;

import java.util.HashSet;
import java.util.Set;

/**
 * The words and signs of a text of unknown language: what a classifier sees of it. Words are runs
 * of letters, digits and underscores that do not start with a digit; other visible ASCII characters
 * are signs, up to two that stand together; the first sign of a line is one more token.
 */
final class Tokens {
  private static final int MAX_CHARACTERS = 20_000;
  private static final int MAX_WORD = 24;

  private Tokens() {}

  /** The distinct tokens of the start of {@code text}. */
  static Set<String> of(String text) {
    Set<String> tokens = new HashSet<>();
    int length = Math.min(text.length(), MAX_CHARACTERS);
    boolean lineStart = true;
    int at = 0;
    while (at < length) {
      char c = text.charAt(at);
      if (c <= ' ' || c > '~') {
        lineStart |= c == '\n';
        at++;
        continue;
      }
      int start = at;
      if (isWord(c)) {
        while (at < length && isWord(text.charAt(at))) {
          at++;
        }
        if (!isDigit(c) && at - start <= MAX_WORD) {
          tokens.add(text.substring(start, at));
        }
      } else {
        at++;
        if (at < length && isSign(text.charAt(at))) {
          at++;
        }
        String sign = text.substring(start, at);
        tokens.add(sign);
        if (lineStart) {
          tokens.add("^" + sign);
        }
      }
      lineStart = false;
    }
    return tokens;
  }

  private static boolean isSign(char c) {
    return c > ' ' && c <= '~' && !isWord(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
  }
}
