package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of paths and messages as text, so that different bytes stay different text.
 *
 * <ul>
 *   <li>A path that is UTF-8 stays as it is; any other, and one that begins with a double quote, is
 *       quoted as {@code git ls-tree} quotes by default: in double quotes, with {@code \t}-like
 *       escapes and {@code \ooo} for every byte outside ASCII.
 *   <li>A message or name that is UTF-8 stays as it is; elsewhere each byte that is not UTF-8
 *       becomes U+FFFD and the byte in hex in angle brackets ({@code U+FFFD<E9>}); where a text
 *       holds that very sequence, its U+FFFD is written as three such bytes.
 * </ul>
 */
public final class GitText {

  private static final Pattern ESCAPE_LIKE = Pattern.compile("\uFFFD(?=<[0-9A-F]{2}>)");
  private static final String ESCAPED_REPLACEMENT = "\uFFFD<EF>\uFFFD<BF>\uFFFD<BD>";

  private GitText() {}

  /** The path of {@code raw}, quoted if it is not UTF-8; never null. */
  public static String path(byte[] raw) {
    return path(raw, 0, raw.length);
  }

  static String path(byte[] raw, int start, int end) {
    if (start < end && raw[start] != '"') {
      String text = asciiOrNull(raw, start, end);
      if (text == null) {
        text = strictOrNull(UTF_8, raw, start, end);
      }
      if (text != null) {
        return text;
      }
    }
    return quoted(raw, start, end);
  }

  /**
   * Message or name bytes as text, by the commit's encoding if that is known and fits, else as
   * UTF-8; never null.
   */
  static String message(byte[] raw, int start, int end, String encoding) {
    String ascii = asciiOrNull(raw, start, end);
    if (encoding == null && ascii != null) {
      return ascii;
    }
    if (encoding != null) {
      Charset charset = charset(encoding);
      if (charset != null && !charset.equals(UTF_8)) {
        String text = strictOrNull(charset, raw, start, end);
        if (text != null) {
          return guarded(text);
        }
      }
    }
    String text = ascii != null ? ascii : strictOrNull(UTF_8, raw, start, end);
    return text != null ? guarded(text) : escaped(raw, start, end);
  }

  private static String guarded(String text) {
    if (text.indexOf('\uFFFD') < 0) {
      return text;
    }
    return ESCAPE_LIKE.matcher(text).replaceAll(Matcher.quoteReplacement(ESCAPED_REPLACEMENT));
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name.trim());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null; // git, too, goes on with the bytes as they are
    }
  }

  private static String asciiOrNull(byte[] raw, int start, int end) {
    for (int i = start; i < end; i++) {
      if (raw[i] < 0) {
        return null;
      }
    }
    return new String(raw, start, end - start, UTF_8);
  }

  private static String strictOrNull(Charset charset, byte[] raw, int start, int end) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(raw, start, end - start))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String escaped(byte[] raw, int start, int end) {
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(raw, start, end - start);
    CharBuffer out = CharBuffer.allocate(end - start + 1);
    StringBuilder text = new StringBuilder(end - start + 16);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      out.flip();
      text.append(guarded(out.toString()));
      out.clear();
      if (result.isUnderflow()) {
        return text.toString();
      }
      if (result.isError()) {
        for (int i = 0; i < result.length(); i++) {
          text.append(String.format("\uFFFD<%02X>", in.get() & 0xff));
        }
        decoder.reset();
      }
    }
  }

  private static String quoted(byte[] raw, int start, int end) {
    StringBuilder text = new StringBuilder(end - start + 16).append('"');
    for (int i = start; i < end; i++) {
      int b = raw[i] & 0xff;
      switch (b) {
        case 7 -> text.append("\\a");
        case '\b' -> text.append("\\b");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case 11 -> text.append("\\v");
        case '\f' -> text.append("\\f");
        case '\r' -> text.append("\\r");
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        default -> {
          if (b < 0x20 || b >= 0x7f) {
            text.append(String.format("\\%03o", b));
          } else {
            text.append((char) b);
          }
        }
      }
    }
    return text.append('"').toString();
  }
}
