package dev.codestrata.source.metrics;

import java.util.Locale;

/** The part of an HTML text that a browser shows: outside tags, comments, scripts and styles. */
final class VisibleText {
  private VisibleText() {}

  /** Visible characters that are not white space, over all characters; 0 for an empty text. */
  static double fraction(String html) {
    int visible = 0;
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<') {
        at = afterMarkup(html, at);
      } else {
        visible += c > ' ' ? 1 : 0;
        at++;
      }
    }
    return html.isEmpty() ? 0 : (double) visible / html.length();
  }

  private static int afterMarkup(String html, int at) {
    if (html.startsWith("<!--", at)) {
      return after(html, "-->", at + 4);
    }
    for (String hidden : new String[] {"script", "style"}) {
      int end = at + 1 + hidden.length();
      if (html.regionMatches(true, at + 1, hidden, 0, hidden.length())
          && end < html.length()
          && (html.charAt(end) == '>' || html.charAt(end) <= ' ')) {
        String close = "</" + hidden;
        for (int i = html.indexOf('<', end); i >= 0; i = html.indexOf('<', i + 1)) {
          if (html.regionMatches(true, i, close, 0, close.length())) {
            return after(html, ">", i);
          }
        }
        return html.length();
      }
    }
    return after(html, ">", at);
  }

  private static int after(String html, String end, int from) {
    int found = html.indexOf(end, from);
    return found < 0 ? html.length() : found + end.length();
  }

  /** Whether the measure is meant for a language. */
  static boolean appliesTo(String language) {
    return language.toLowerCase(Locale.ROOT).equals("html");
  }
}
