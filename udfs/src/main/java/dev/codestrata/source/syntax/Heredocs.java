package dev.codestrata.source.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Strings that begin on the line after their opening and end with a line of their own word, as in
 * shells, Perl, Ruby and PHP, for one pass over one text. What looks like an opening but has no end
 * is none.
 */
final class Heredocs {
  /** Bounds the time for texts that are full of openings without an end. */
  private static final int MAX_MISSING = 32;

  private static final int MAX_PENDING = 16;

  private static final int MAX_WORD = 80;

  /** A string that is to begin on the next line. */
  private record Pending(String word, boolean indented) {}

  private final String text;
  private final int length;
  private final TokenStream tokens;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private final Set<String> missing = new HashSet<>();

  /** The end of the line that was read last; what opens in that line begins after it. */
  private int newline = -1;

  Heredocs(String text, int length, TokenStream tokens) {
    this.text = text;
    this.length = length;
    this.tokens = tokens;
  }

  boolean isPending() {
    return !pending.isEmpty();
  }

  /**
   * Reads an opening.
   *
   * @param sign the length of what starts it
   * @return the character after it, or -1 if it is none
   */
  int opened(int start, int sign) {
    int at = start + sign;
    boolean indented = at < length && (text.charAt(at) == '-' || text.charAt(at) == '~');
    at += indented ? 1 : 0;
    boolean spaced = false;
    while (at < length && text.charAt(at) == ' ') {
      spaced = true;
      at++;
    }
    char quote = at < length ? text.charAt(at) : ' ';
    boolean quoted = quote == '"' || quote == '\'';
    int word = quoted ? at + 1 : at;
    int end = word;
    while (end < length && end - word < MAX_WORD && isWord(text.charAt(end))) {
      end++;
    }
    if (end == word
        || (quoted && (end >= length || text.charAt(end) != quote))
        || (!quoted && (Character.isDigit(quote) || (spaced && !Character.isUpperCase(quote))))) {
      return -1;
    }
    Pending found = new Pending(text.substring(word, end), indented || sign > 2);
    if (missing.contains(found.word())
        || missing.size() >= MAX_MISSING
        || pending.size() >= MAX_PENDING) {
      return -1;
    }
    if (newline < end) {
      newline = text.indexOf('\n', end);
      newline = newline < 0 ? length : newline;
    }
    if (newline >= length || last(newline + 1, found) < 0) {
      missing.add(found.word());
      return -1;
    }
    pending.add(found);
    int after = quoted ? end + 1 : end;
    tokens.add(TokenStream.Kind.STRING, start, after);
    return after;
  }

  /** Adds the strings whose openings the last line held; returns where the text goes on. */
  int bodies(int start) {
    int at = start;
    while (!pending.isEmpty()) {
      int end = last(at, pending.remove());
      if (end >= 0) {
        if (end > at) {
          tokens.add(TokenStream.Kind.STRING, at, end);
        }
        at = end;
      }
    }
    return at;
  }

  /** The end of the line that ends the string, or -1. */
  private int last(int start, Pending heredoc) {
    String word = heredoc.word();
    for (int found = text.indexOf(word, start); found >= 0 && found < length; ) {
      int line = found;
      while (heredoc.indented()
          && line > start
          && (text.charAt(line - 1) == ' ' || text.charAt(line - 1) == '\t')) {
        line--;
      }
      int end = found + word.length();
      boolean starts = line == start || text.charAt(line - 1) == '\n';
      boolean ends = end >= length || !isWord(text.charAt(end));
      if (starts && ends) {
        return Math.min(length, end);
      }
      found = text.indexOf(word, end);
    }
    return -1;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
