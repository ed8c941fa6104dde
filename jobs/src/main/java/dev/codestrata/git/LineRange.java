package dev.codestrata.git;

/**
 * Lines of a file.
 *
 * @param first first line, from 1
 * @param last last line, inclusive
 */
public record LineRange(int first, int last) {

  /**
   * @throws IllegalArgumentException if there is no such range
   */
  public LineRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("no lines: " + first + " to " + last);
    }
  }
}
