package dev.codestrata.source.language;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells encodings older than Unicode apart by the statistics of Mozilla's detector, of which only
 * lines with other than ASCII are shown: the rest of a program is the same in all of them. What it
 * says is only taken if every byte then makes sense.
 */
final class LegacyEncodings {
  private static final int MAX_BYTES = 64 * 1024;
  private static final String WINDOWS_LATIN = "windows-1252";

  private static final double MOSTLY = 0.9;

  /** Punctuation and the rarer letters of windows-1252, and the commonest signs of ISO-8859-1. */
  private static final String PUNCTUATION =
      "\u20ac\u2026\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u2122\u201a\u201e\u0152"
          + "\u0153\u0160\u0161\u017d\u017e\u0178\u2039\u203a\u00a0\u00a9\u00ae\u00a7"
          + "\u00b0\u00ab\u00bb\u00b7\u00b1\u00b5\u00bf\u00a1\u00ba\u00aa"
          + "\u00b2\u00b3\u00b4\u00a3\u00bc\u00bd\u00be";

  /** Encodings by the detector's name for them; wider ones of the same kind where there are. */
  private static final Map<String, String> CHARSETS =
      Map.ofEntries(
          Map.entry("SHIFT_JIS", "windows-31j"),
          Map.entry("EUC-JP", "EUC-JP"),
          Map.entry("ISO-2022-JP", "ISO-2022-JP"),
          Map.entry("GB18030", "GB18030"),
          Map.entry("HZ-GB-2312", "GB18030"),
          Map.entry("BIG5", "Big5-HKSCS"),
          Map.entry("EUC-KR", "x-windows-949"),
          Map.entry("EUC-TW", "EUC-TW"),
          Map.entry("WINDOWS-1251", "windows-1251"),
          Map.entry("KOI8-R", "KOI8-R"),
          Map.entry("ISO-8859-5", "ISO-8859-5"),
          Map.entry("IBM866", "IBM866"),
          Map.entry("MACCYRILLIC", "x-MacCyrillic"),
          Map.entry("WINDOWS-1253", "windows-1253"),
          Map.entry("ISO-8859-7", "ISO-8859-7"),
          Map.entry("WINDOWS-1255", "windows-1255"),
          Map.entry("ISO-8859-8", "ISO-8859-8"));

  /** The names by which the tables know the wider encodings. */
  private static final Map<String, String> NAMES =
      Map.of("windows-31j", "Shift_JIS", "Big5-HKSCS", "Big5", "x-windows-949", "EUC-KR");

  private LegacyEncodings() {}

  /**
   * The text, or null if no encoding makes sense of all bytes; Western text is windows-1252, of
   * which ISO-8859-1 without control characters is a part.
   */
  static DecodedText decode(byte[] bytes) {
    String latin = TextDecoder.strictly(bytes, 0, Charset.forName(WINDOWS_LATIN));
    boolean isLatin = latin != null && isLatin(latin);
    String charset = CHARSETS.get(Objects.requireNonNullElse(detected(bytes), ""));
    // A few letters among ASCII could be of any alphabet: they are Western.
    if (charset != null
        && Charset.isSupported(charset)
        && !(isLatin && Charset.forName(charset).newEncoder().maxBytesPerChar() == 1)) {
      String text = TextDecoder.strictly(bytes, 0, Charset.forName(charset));
      if (text != null && isPlausible(text)) {
        return new DecodedText(NAMES.getOrDefault(charset, charset), false, text);
      }
    }
    return isLatin ? new DecodedText(WINDOWS_LATIN, false, latin) : null;
  }

  private static String detected(byte[] bytes) {
    byte[] shown = linesBeyondAscii(bytes);
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(shown, 0, shown.length);
    detector.dataEnd();
    return detector.getDetectedCharset();
  }

  private static byte[] linesBeyondAscii(byte[] bytes) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    int start = 0;
    boolean beyond = false;
    for (int i = 0; i < bytes.length && lines.size() < MAX_BYTES; i++) {
      beyond |= bytes[i] < 0;
      if (bytes[i] == '\n' || i == bytes.length - 1) {
        if (beyond) {
          lines.write(bytes, start, Math.min(i + 1 - start, MAX_BYTES));
        }
        start = i + 1;
        beyond = false;
      }
    }
    return lines.toByteArray();
  }

  /** No control characters but white space, and none that is not assigned. */
  private static boolean isPlausible(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                c >= ' ' && c < 0x7F
                    || c <= ' '
                    || c > 0x9F
                        && Character.isDefined(c)
                        && Character.getType(c) != Character.PRIVATE_USE);
  }

  /**
   * Western text: beyond ASCII hardly anything but letters among ASCII letters, marks and
   * typographic punctuation, so that three of them seldom stand together.
   */
  private static boolean isLatin(String text) {
    int beyond = 0;
    int usual = 0;
    int crowded = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = c >= 0x80 ? run + 1 : 0;
      if (c >= 0x80) {
        beyond++;
        crowded += run > 2 ? 1 : 0;
        boolean letter = c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7;
        usual += letter || PUNCTUATION.indexOf(c) >= 0 ? 1 : 0;
      }
    }
    return usual >= MOSTLY * beyond && crowded <= (1 - MOSTLY) * beyond;
  }
}
