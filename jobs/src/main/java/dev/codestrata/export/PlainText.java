package dev.codestrata.export;

import java.util.regex.Pattern;

/** Makes text out of repositories safe to show: it is data and must never act as markup. */
final class PlainText {

  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]()#+!|~]");

  private PlainText() {}

  /** One line: control characters, line breaks and changes of direction become a space. */
  static String line(String text) {
    return CONTROL.matcher(text).replaceAll(" ");
  }

  /** One line that Markdown and the HTML within it show as written. */
  static String markdown(String text) {
    String html = line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return MARKUP.matcher(html).replaceAll("\\\\$0");
  }

  /** A double-quoted scalar of YAML. */
  static String yaml(String text) {
    return "\"" + line(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
