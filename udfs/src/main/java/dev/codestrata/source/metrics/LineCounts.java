package dev.codestrata.source.metrics;

import dev.codestrata.source.syntax.TokenStream;
import java.util.BitSet;

/**
 * Lines of a text by what they hold. A line with code and comment is code; a blank line inside a
 * comment or a string belongs to it, as in tokei.
 */
record LineCounts(int lines, int code, int comments, int blank) {

  static LineCounts of(String text, TokenStream tokens) {
    BitSet code = new BitSet();
    BitSet comments = new BitSet();
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
      (tokens.isComment(token) ? comments : code).set(first, line + 1);
    }
    for (; at < text.length(); at++) {
      line += text.charAt(at) == '\n' ? 1 : 0;
    }
    int lines = line + (text.isEmpty() || text.endsWith("\n") ? 0 : 1);
    comments.andNot(code);
    int withCode = code.cardinality();
    int withComments = comments.cardinality();
    return new LineCounts(lines, withCode, withComments, lines - withCode - withComments);
  }
}
