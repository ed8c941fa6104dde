package dev.codestrata.source.syntax.treesitter;

/** A tree-sitter query that does not compile: the message says which, what and where. */
public final class InvalidQueryException extends Exception {
  private static final long serialVersionUID = 1L;

  public InvalidQueryException(String message) {
    super(message);
  }
}
