package dev.codestrata.source.privacy;

import java.util.Locale;

/**
 * What the line around a value tells.
 *
 * @param comment whether it starts as a comment
 * @param before at most 80 characters before the value, in lower case
 * @param next the character after the value's quote
 */
record LineContext(boolean comment, String before, char next) {

  private static final int REACH = 80;

  static LineContext of(Scan scan, Assignment found) {
    int start = found.start();
    while (start > 0 && found.start() - start < REACH && scan.at(start - 1) != '\n') {
      start--;
    }
    String before = scan.text().substring(start, found.start()).toLowerCase(Locale.ROOT);
    String line = before.stripLeading();
    boolean comment =
        line.startsWith("#")
            || line.startsWith("//")
            || line.startsWith("*")
            || line.startsWith("/*")
            || line.startsWith("--");
    char next = scan.at(found.end() + (found.quote() == 0 ? 0 : 1));
    return new LineContext(comment, before, next);
  }
}
