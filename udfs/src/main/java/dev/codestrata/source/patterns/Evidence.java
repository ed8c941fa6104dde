package dev.codestrata.source.patterns;

/**
 * One piece of code that made a rule fire.
 *
 * @param startByte first UTF-8 byte of the piece
 * @param endByte end of the piece in UTF-8 bytes, exclusive
 * @param startLine first line, 1-based
 * @param endLine last line, inclusive
 * @param text the first line of the piece, without indentation, at most {@link
 *     #MAX_TEXT_CHARACTERS} characters
 */
public record Evidence(long startByte, long endByte, int startLine, int endLine, String text) {
  /** Evidence points at code, it does not copy it. */
  public static final int MAX_TEXT_CHARACTERS = 160;
}
