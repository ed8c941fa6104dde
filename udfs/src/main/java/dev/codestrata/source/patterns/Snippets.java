package dev.codestrata.source.patterns;

import dev.codestrata.source.syntax.SourceText;
import dev.codestrata.source.syntax.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a match out of its source, the same for equal code at any indentation. */
public final class Snippets {
  /** The longest snippet in UTF-8 bytes: several screens of code, more than any encoder reads. */
  public static final int MAX_BYTES = 4096;

  private Snippets() {}

  /**
   * The whole lines that a span touches, without their common indentation and trailing white space.
   * Lines that would go over the limit are left out at the end; where even the first line is too
   * long, the span's own text is cut between characters.
   */
  static String cut(SourceText text, Span span) {
    List<String> lines = wholeLines(text, span);
    int indentation = commonIndentation(lines);
    StringBuilder snippet = new StringBuilder();
    int bytes = 0;
    for (String line : lines) {
      String dedented = line.isBlank() ? "" : line.substring(indentation).stripTrailing();
      int size = dedented.getBytes(StandardCharsets.UTF_8).length + (bytes == 0 ? 0 : 1);
      if (bytes + size > MAX_BYTES) {
        break;
      }
      if (bytes > 0) {
        snippet.append('\n');
      }
      snippet.append(dedented);
      bytes += size;
    }
    return bytes > 0 ? snippet.toString() : cutBetweenCharacters(text.slice(span));
  }

  private static List<String> wholeLines(SourceText text, Span span) {
    int start = text.startOfLine(span.startLine());
    int end =
        span.endLine() < text.lineCount()
            ? text.startOfLine(span.endLine() + 1)
            : text.byteLength();
    // Lines beyond the limit would be dropped anyway; a huge file is not copied to find that out.
    end = Math.min(end, Math.max(span.startByte(), start) + 2 * MAX_BYTES);
    List<String> lines = new ArrayList<>();
    text.slice(start, end).lines().forEach(lines::add);
    return lines;
  }

  private static int commonIndentation(List<String> lines) {
    int common = Integer.MAX_VALUE;
    for (String line : lines) {
      if (!line.isBlank()) {
        common = Math.min(common, line.length() - line.stripLeading().length());
      }
    }
    return common == Integer.MAX_VALUE ? 0 : common;
  }

  private static String cutBetweenCharacters(String text) {
    int end = 0;
    int bytes = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      int size = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      if (bytes + size > MAX_BYTES) {
        break;
      }
      bytes += size;
      end += Character.charCount(codePoint);
    }
    return text.substring(0, end);
  }
}
