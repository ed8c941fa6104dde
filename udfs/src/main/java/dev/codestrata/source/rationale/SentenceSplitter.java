package dev.codestrata.source.rationale;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Splits messages into sentences by {@link BreakIterator}: hard-wrapped lines of a paragraph are
 * read as one, list items and paragraphs end a sentence, common abbreviations do not.
 */
public final class SentenceSplitter {

  private static final Pattern LIST_ITEM = Pattern.compile("\\s*(?:[-*+•]|\\d{1,2}[.)])\\s+\\S.*");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?s).*(?:^|[\\s(])(?:e\\.g|i\\.e|etc|vs|cf|approx|resp|incl|aka|no|fig|ver|min|max|mr|dr|st"
              + "|[A-Za-z])\\.\\s*",
          Pattern.CASE_INSENSITIVE);

  private SentenceSplitter() {}

  /** The sentences of {@code message} in order, without overlap, none blank; null has none. */
  public static List<Sentence> split(String message) {
    List<Sentence> sentences = new ArrayList<>();
    if (message == null) {
      return sentences;
    }
    int blockStart = 0;
    int start = 0;
    boolean first = true;
    while (start < message.length()) {
      int end = message.indexOf('\n', start);
      end = end < 0 ? message.length() : end;
      String line = message.substring(start, end);
      if (line.isBlank() || LIST_ITEM.matcher(line).matches()) {
        addBlock(message, blockStart, start, sentences);
        blockStart = start;
      } else if (first && isSubject(message, end)) {
        addBlock(message, start, end, sentences);
        blockStart = end;
      }
      first = first && line.isBlank();
      start = end + 1;
    }
    addBlock(message, blockStart, message.length(), sentences);
    return List.copyOf(sentences);
  }

  /** A first line is a subject if a blank line follows it. */
  private static boolean isSubject(String message, int lineEnd) {
    int next = lineEnd + 1;
    if (next >= message.length()) {
      return true;
    }
    int end = message.indexOf('\n', next);
    return message.substring(next, end < 0 ? message.length() : end).isBlank();
  }

  private static void addBlock(String message, int from, int to, List<Sentence> sentences) {
    if (from >= to) {
      return;
    }
    String block = message.substring(from, to).replace('\n', ' ').replace('\r', ' ');
    if (block.isBlank()) {
      return;
    }
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(block);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      boolean last = end == block.length();
      // "Flask.__init__" is one word: a sentence ends before white space only.
      if (!last && !Character.isWhitespace(block.charAt(end - 1))) {
        continue;
      }
      if (!last && ABBREVIATION.matcher(block.substring(start, end)).matches()) {
        continue;
      }
      add(message, from + start, from + end, sentences);
      start = end;
    }
  }

  private static void add(String message, int start, int end, List<Sentence> sentences) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(message.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(message.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Sentence(from, to));
    }
  }
}
