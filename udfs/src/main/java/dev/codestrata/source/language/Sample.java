package dev.codestrata.source.language;

import java.util.Arrays;

/**
 * What is looked at of a text to tell its language: its start, cut into lines of bounded length, so
 * that a pattern costs at most a constant for each character whatever the text.
 */
final class Sample {
  /** What decides about a file stands near its start. */
  static final int MAX_CHARACTERS = 50_000;

  private static final int MAX_LINE = 1_000;
  private static final int HEAD = 4_000;

  private final String text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private char[] firsts = new char[256];
  private int lines;

  Sample(String content) {
    text = content.length() <= MAX_CHARACTERS ? content : content.substring(0, MAX_CHARACTERS);
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int next = newline < 0 ? text.length() : newline;
      int end = next > start && text.charAt(next - 1) == '\r' ? next - 1 : next;
      if (end > start) {
        add(start, Math.min(end, start + MAX_LINE));
      }
      start = next + 1;
    }
  }

  String text() {
    return text;
  }

  /** The start, for patterns that speak of the beginning of the text. */
  String head() {
    return text.length() <= HEAD ? text : text.substring(0, HEAD);
  }

  /** The number of lines that are not empty. */
  int lines() {
    return lines;
  }

  int start(int line) {
    return starts[line];
  }

  /** Where the line ends, without its line end. */
  int end(int line) {
    return ends[line];
  }

  /** The first character of the line that is no blank; a blank if there is none. */
  char first(int line) {
    return firsts[line];
  }

  private void add(int start, int end) {
    if (lines == starts.length) {
      starts = Arrays.copyOf(starts, lines * 2);
      ends = Arrays.copyOf(ends, lines * 2);
      firsts = Arrays.copyOf(firsts, lines * 2);
    }
    int at = start;
    while (at < end - 1 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    firsts[lines] = text.charAt(at);
    starts[lines] = start;
    ends[lines++] = end;
  }
}
