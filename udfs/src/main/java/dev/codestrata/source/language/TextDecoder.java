package dev.codestrata.source.language;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a file into text without ever guessing: what is not certain stays undecoded.
 *
 * <p>In this order: UTF-16 by its byte order mark; a NUL among the first 8,000 bytes means binary
 * (git's own rule); well-formed UTF-8, its byte order mark dropped; ISO-8859-1 if no byte is a C1
 * control character, which real ISO-8859-1 text does not hold but Windows and East Asian encodings
 * do.
 */
public final class TextDecoder {

  private static final int BINARY_PROBE_BYTES = 8_000;
  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoder() {}

  /** Decodes all of {@code bytes}, which must not be null. */
  public static DecodedText decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, StandardCharsets.UTF_16BE);
    }
    if (hasNul(bytes)) {
      return DecodedText.BINARY;
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String text = strictly(bytes, start, StandardCharsets.UTF_8);
    if (text != null) {
      return new DecodedText(StandardCharsets.UTF_8.name(), false, text);
    }
    if (hasC1Control(bytes)) {
      return DecodedText.UNDECODABLE;
    }
    return new DecodedText(
        StandardCharsets.ISO_8859_1.name(), false, new String(bytes, StandardCharsets.ISO_8859_1));
  }

  private static DecodedText utf16(byte[] bytes, Charset charset) {
    String text = strictly(bytes, 2, charset);
    // U+0000 also tells UTF-32LE, whose mark starts like that of UTF-16LE.
    if (text == null || text.indexOf('\0') >= 0) {
      return hasNul(bytes) ? DecodedText.BINARY : DecodedText.UNDECODABLE;
    }
    return new DecodedText(charset.name(), false, text);
  }

  /** The text from {@code start} on, or null if a byte sequence is malformed. */
  private static String strictly(byte[] bytes, int start, Charset charset) {
    String text = new String(bytes, start, bytes.length - start, charset);
    if (text.indexOf(REPLACEMENT) < 0) {
      return text;
    }
    // The character may also stand in the file itself, so the lenient decoder's answer is checked.
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
          .toString();
    } catch (CharacterCodingException malformed) {
      return null;
    }
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNul(byte[] bytes) {
    int end = Math.min(bytes.length, BINARY_PROBE_BYTES);
    for (int i = 0; i < end; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasC1Control(byte[] bytes) {
    for (byte b : bytes) {
      int value = b & 0xFF;
      if (value >= 0x80 && value < 0xA0) {
        return true;
      }
    }
    return false;
  }
}
