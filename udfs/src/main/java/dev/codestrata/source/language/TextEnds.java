package dev.codestrata.source.language;

/** The first and last lines of a text, of bounded length. */
final class TextEnds {
  private static final int MAX_CHARACTERS = 4_000;

  private TextEnds() {}

  static String first(String text, int lines) {
    int end = 0;
    for (int i = 0; i < lines && end < Math.min(text.length(), MAX_CHARACTERS); i++) {
      int newline = text.indexOf('\n', end);
      end = newline < 0 ? text.length() : newline + 1;
    }
    return text.substring(0, Math.min(end, MAX_CHARACTERS));
  }

  /** The last lines; a newline at the end of the text begins no further line. */
  static String last(String text, int lines) {
    if (text.isEmpty()) {
      return text;
    }
    int start = text.endsWith("\n") ? text.length() - 1 : text.length();
    for (int i = 0; i < lines && start > 0 && text.length() - start < MAX_CHARACTERS; i++) {
      start = text.lastIndexOf('\n', start - 1);
    }
    return text.substring(Math.max(start + 1, text.length() - MAX_CHARACTERS));
  }
}
