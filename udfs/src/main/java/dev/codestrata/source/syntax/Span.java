package dev.codestrata.source.syntax;

/**
 * A stretch of a text: UTF-8 byte offsets, end exclusive, and 1-based lines, the end line
 * inclusive.
 */
public record Span(int startByte, int endByte, int startLine, int endLine) {

  /** Whether {@code other} lies inside this span; a span contains itself. */
  public boolean contains(Span other) {
    return startByte <= other.startByte && other.endByte <= endByte;
  }
}
