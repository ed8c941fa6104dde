package dev.codestrata.source.language;

/**
 * What the bytes of a file are: binary, text in a named encoding, or neither.
 *
 * @param encoding IANA name of the encoding, null if binary or undecodable
 * @param isBinary whether the bytes are no text at all
 * @param text the characters without a byte order mark, null if binary or undecodable
 */
public record DecodedText(String encoding, boolean isBinary, String text) {

  static final DecodedText BINARY = new DecodedText(null, true, null);
  static final DecodedText UNDECODABLE = new DecodedText(null, false, null);

  /** Whether {@link #text()} is present. */
  public boolean isText() {
    return text != null;
  }
}
