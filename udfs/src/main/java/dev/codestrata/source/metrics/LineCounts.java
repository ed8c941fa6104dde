package dev.codestrata.source.metrics;

import dev.codestrata.source.syntax.TokenStream;
import java.util.BitSet;

/**
 * Lines of a text by what they hold. A line with code and comment is code; a blank line inside a
 * comment or string is blank.
 */
record LineCounts(int lines, int code, int comments, int blank) {

  static LineCounts of(String text, TokenStream tokens) {
    BitSet filled = new BitSet();
    int lines = 0;
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open = true;
      if (c == '\n') {
        lines++;
        open = false;
      } else if (c > ' ') {
        filled.set(lines);
      }
    }
    if (open) {
      lines++;
    }
    BitSet code = linesOf(text, tokens);
    code.and(filled);
    int nonBlank = filled.cardinality();
    int withCode = code.cardinality();
    return new LineCounts(lines, withCode, nonBlank - withCode, lines - nonBlank);
  }

  /** The lines that a token other than a comment touches, from 0. */
  private static BitSet linesOf(String text, TokenStream tokens) {
    BitSet lines = new BitSet();
    int line = 0;
    int at = 0;
    for (int token = 0; token < tokens.size(); token++) {
      for (; at < tokens.start(token); at++) {
        line += text.charAt(at) == '\n' ? 1 : 0;
      }
      int first = line;
      for (; at < tokens.end(token); at++) {
        line += text.charAt(at) == '\n' ? 1 : 0;
      }
      if (!tokens.isComment(token)) {
        lines.set(first, line + 1);
      }
    }
    return lines;
  }
}
