package dev.codestrata.learning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the ends of paragraphs and list items visible to a detector that knows full stops only,
 * without moving a character: a full stop takes the place of the white space after the last word,
 * spaces that of list markers.
 *
 * <p>Spark NLP's own custom bounds do not do: with them it loses the places of some sentences and
 * reports -1.
 */
final class SentenceBounds {

  private static final Pattern BREAK =
      Pattern.compile("\\n(?:[ \\t\\r]*\\n|(?=[ \\t]*([-*+•]|\\d{1,2}[.)])[ \\t]))");

  private static final String SENTENCE_ENDS = ".!?";

  private SentenceBounds() {}

  /** A text of the same length, with the same characters at the same places within sentences. */
  static String mark(String text) {
    char[] marked = null;
    Matcher breaks = BREAK.matcher(text);
    while (breaks.find()) {
      int last = breaks.start() - 1;
      while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
        last--;
      }
      if (marked == null) {
        marked = text.toCharArray();
      }
      if (last >= 0 && SENTENCE_ENDS.indexOf(text.charAt(last)) < 0) {
        marked[last + 1] = '.';
      }
      for (int i = Math.max(0, breaks.start(1)); i < breaks.end(1); i++) {
        marked[i] = ' ';
      }
    }
    return marked == null ? text : new String(marked);
  }
}
