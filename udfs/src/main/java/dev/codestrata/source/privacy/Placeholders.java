package dev.codestrata.source.privacy;

import java.util.Locale;

/** Values that stand for a secret without being one. */
final class Placeholders {

  private static final String[] MARKS = {
    "${",
    "{{",
    "$(",
    "#{",
    "%(",
    "<%",
    "@@",
    "...",
    "****",
    "xxxx",
    "example",
    "changeme",
    "change_me",
    "change-me",
    "placeholder",
    "redacted",
    "your_",
    "your-",
    "yourpass",
    "yoursecret",
    "yourtoken",
    "yourkey",
    "your ",
    "insert",
    "replace",
    "todo",
    "fixme",
    "dummy",
    "not-a-",
    "0123456789",
    "1234567890",
    "abcdefgh",
    "abcdabcd",
    "00000000",
    "11111111",
    "aaaaaaaa",
    "<your",
    "my-secret-"
  };

  private Placeholders() {}

  /** True for variables, templates, words such as "changeme", and runs of one character. */
  static boolean isOne(String value) {
    if (value.isEmpty()) {
      return true;
    }
    char first = value.charAt(0);
    char last = value.charAt(value.length() - 1);
    boolean enclosed =
        (first == '<' && last == '>')
            || (first == '[' && last == ']')
            || (first == '{' && last == '}' && value.indexOf('"') < 0)
            || (first == '%' && last == '%')
            || (first == '$' && value.length() > 1 && Characters.isLetter(value.charAt(1)));
    if (enclosed || distinct(value) < 3) {
      return true;
    }
    String lower = value.toLowerCase(Locale.ROOT);
    for (String mark : MARKS) {
      if (lower.contains(mark)) {
        return true;
      }
    }
    return false;
  }

  private static int distinct(String value) {
    long low = 0;
    long high = 0;
    for (int i = 0; i < value.length(); i++) {
      int c = value.charAt(i) & 127;
      if (c < 64) {
        low |= 1L << c;
      } else {
        high |= 1L << (c - 64);
      }
    }
    return Long.bitCount(low) + Long.bitCount(high);
  }
}
