package dev.codestrata.source.syntax;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import java.util.Arrays;

/**
 * JavaParser's lines, which also end at a lone carriage return, so that they are not those of
 * SourceText.
 */
final class JavaLines {
  private final SourceText source;
  private final int[] starts;

  JavaLines(SourceText source) {
    this.source = source;
    String text = source.text();
    int[] found = new int[source.lineCount() + 2];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** The span of a range, whose end JavaParser includes. */
  Span span(Range range) {
    int start = charOf(range.begin);
    return source.spanOfChars(
        start, Math.max(start, Math.min(source.text().length(), charOf(range.end) + 1)));
  }

  private int charOf(Position position) {
    int line = Math.max(0, Math.min(position.line, starts.length) - 1);
    return Math.min(source.text().length(), starts[line] + Math.max(0, position.column - 1));
  }
}
