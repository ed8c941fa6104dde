package dev.codestrata.source.syntax.treesitter;

import java.util.regex.Pattern;

/**
 * A tree-sitter query that does not compile: the message says which, what and where, in one line.
 */
public final class InvalidQueryException extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]++");

  public InvalidQueryException(String message) {
    super(BREAKS.matcher(message).replaceAll(" "));
  }
}
