package dev.codestrata.source.rationale;

/**
 * One sentence of a message, as a span of it.
 *
 * @param start offset of its first char (UTF-16 code unit) in the message
 * @param end offset after its last char
 */
public record Sentence(int start, int end) {

  /** Refuses an empty or negative span. */
  public Sentence {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The sentence as it stands in {@code message}, line breaks included. */
  public String in(String message) {
    return message.substring(start, end);
  }
}
