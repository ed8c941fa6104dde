package dev.codestrata.source.language;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a file into text, as long as an encoding makes sense of every byte: what none
 * does stays undecoded.
 *
 * <p>In this order: UTF-16 and UTF-32 by their byte order marks; UTF-16 without one, if nearly
 * every second byte is zero; else a NUL among the first 8,000 bytes means binary (git's own rule);
 * well-formed UTF-8, its byte order mark dropped; ISO-8859-1, Windows and East Asian encodings by
 * {@link LegacyEncodings}.
 */
public final class TextDecoder {

  private static final int BINARY_PROBE_BYTES = 8_000;
  private static final double MOSTLY_ASCII = 0.7;
  private static final int SHORTEST_UNMARKED = 8;
  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoder() {}

  /** Decodes all of {@code bytes}, which must not be null. */
  public static DecodedText decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (hasNul(bytes)) {
      Charset unmarked = unmarkedUtf16(bytes);
      return unmarked == null ? DecodedText.BINARY : utf16(bytes, 0, unmarked);
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String text = strictly(bytes, start, StandardCharsets.UTF_8);
    if (text != null) {
      return new DecodedText(StandardCharsets.UTF_8.name(), false, text);
    }
    DecodedText legacy = LegacyEncodings.decode(bytes);
    if (legacy == null) {
      return DecodedText.UNDECODABLE;
    }
    return legacy.encoding().equals("windows-1252") && !hasC1Control(bytes)
        ? new DecodedText(StandardCharsets.ISO_8859_1.name(), false, legacy.text())
        : legacy;
  }

  /**
   * UTF-16 whose text is mostly ASCII: zero is nearly every second of its bytes, on one side, and
   * none on the other.
   */
  private static Charset unmarkedUtf16(byte[] bytes) {
    int end = Math.min(bytes.length, BINARY_PROBE_BYTES) & ~1;
    int[] zeros = new int[2];
    for (int i = 0; i < end; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int enough = (int) Math.ceil(end / 2 * MOSTLY_ASCII);
    if (end < SHORTEST_UNMARKED || bytes.length % 2 != 0) {
      return null;
    } else if (zeros[0] == 0 && zeros[1] >= enough) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[1] == 0 && zeros[0] >= enough ? StandardCharsets.UTF_16BE : null;
  }

  private static DecodedText utf16(byte[] bytes, int start, Charset charset) {
    String text = strictly(bytes, start, charset);
    // Control characters also tell UTF-32LE, whose mark starts like that of UTF-16LE.
    if (text == null || text.chars().anyMatch(c -> c < '\t' || c > '\r' && c < ' ' && c != 0x1B)) {
      return hasNul(bytes) ? DecodedText.BINARY : DecodedText.UNDECODABLE;
    }
    return new DecodedText(charset.name(), false, text);
  }

  /** The text from {@code start} on, or null if a byte sequence is malformed. */
  static String strictly(byte[] bytes, int start, Charset charset) {
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
