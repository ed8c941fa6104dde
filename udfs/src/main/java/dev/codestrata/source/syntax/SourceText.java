package dev.codestrata.source.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text with its UTF-8 bytes and the maps between characters (UTF-16 units), bytes and lines.
 *
 * <p>Lines end at {@code \n} only, as git counts them. A lone surrogate counts as the one byte
 * {@code ?} that Java encodes it as. Immutable.
 */
public final class SourceText {
  /** Between two anchors the map is found by walking, so this bounds the cost of a look-up. */
  private static final int ANCHOR_DISTANCE = 64;

  private final String text;
  private final byte[] utf8;
  private final int[] lineStarts;

  /** Byte offset of every 64th character; null when every character is one byte. */
  private final int[] anchors;

  public SourceText(String text) {
    this.text = text;
    this.utf8 = text.getBytes(StandardCharsets.UTF_8);
    this.lineStarts = lineStarts(utf8);
    this.anchors = utf8.length == text.length() ? null : anchors(text);
  }

  public String text() {
    return text;
  }

  /** The text in UTF-8: shared, not to be changed. */
  public byte[] utf8() {
    return utf8;
  }

  public int byteLength() {
    return utf8.length;
  }

  /** The number of lines, where a last line without newline counts and an empty text has none. */
  public int lineCount() {
    int starts = lineStarts.length;
    return lineStarts[starts - 1] == utf8.length ? starts - 1 : starts;
  }

  /** The byte at which the 1-based line starts. */
  public int startOfLine(int line) {
    return lineStarts[line - 1];
  }

  /**
   * The 1-based line that holds the byte; the end of the text belongs to the last line that began.
   */
  public int lineOfByte(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The byte offset of a character offset; inside a surrogate pair, that of the pair. */
  public int byteOfChar(int offset) {
    if (anchors == null) {
      return offset;
    }
    int anchor = offset / ANCHOR_DISTANCE;
    int position = anchor * ANCHOR_DISTANCE;
    int bytes = anchors[anchor];
    if (position > 0 && position < text.length() && isPair(text, position - 1)) {
      position--;
    }
    while (position < offset) {
      int width = isPair(text, position) ? 2 : 1;
      if (position + width > offset) {
        break;
      }
      bytes += utf8Width(text, position);
      position += width;
    }
    return bytes;
  }

  /** The character offset of a byte offset; inside a character, that of the character. */
  public int charOfByte(int offset) {
    if (anchors == null) {
      return offset;
    }
    int found = Arrays.binarySearch(anchors, offset);
    int anchor = found >= 0 ? found : -found - 2;
    int position = anchor * ANCHOR_DISTANCE;
    int bytes = anchors[anchor];
    if (position > 0 && position < text.length() && isPair(text, position - 1)) {
      position--;
    }
    while (position < text.length()) {
      int next = bytes + utf8Width(text, position);
      if (next > offset) {
        break;
      }
      bytes = next;
      position += isPair(text, position) ? 2 : 1;
    }
    return position;
  }

  /** The text between two byte offsets. */
  public String slice(int startByte, int endByte) {
    return anchors == null
        ? text.substring(startByte, endByte)
        : new String(utf8, startByte, endByte - startByte, StandardCharsets.UTF_8);
  }

  /** The text of a span. */
  public String slice(Span span) {
    return slice(span.startByte(), span.endByte());
  }

  /** The span between two byte offsets; the end line is that of the last byte inside. */
  public Span span(int startByte, int endByte) {
    int startLine = lineOfByte(startByte);
    return new Span(
        startByte, endByte, startLine, endByte <= startByte ? startLine : lineOfByte(endByte - 1));
  }

  /** The span between two character offsets. */
  public Span spanOfChars(int startChar, int endChar) {
    return span(byteOfChar(startChar), byteOfChar(endChar));
  }

  private static int[] lineStarts(byte[] utf8) {
    int[] starts = new int[Math.max(16, utf8.length / 24)];
    int count = 1;
    for (int i = 0; i < utf8.length; i++) {
      if (utf8[i] == '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** An anchor that falls inside a surrogate pair holds the byte offset of the pair. */
  private static int[] anchors(String text) {
    int[] anchors = new int[text.length() / ANCHOR_DISTANCE + 1];
    int bytes = 0;
    int position = 0;
    while (position < text.length()) {
      if (position % ANCHOR_DISTANCE == 0) {
        anchors[position / ANCHOR_DISTANCE] = bytes;
      }
      boolean pair = isPair(text, position);
      if (pair && (position + 1) % ANCHOR_DISTANCE == 0) {
        anchors[(position + 1) / ANCHOR_DISTANCE] = bytes;
      }
      bytes += utf8Width(text, position);
      position += pair ? 2 : 1;
    }
    if (position % ANCHOR_DISTANCE == 0) {
      anchors[position / ANCHOR_DISTANCE] = bytes;
    }
    return anchors;
  }

  private static boolean isPair(String text, int position) {
    return Character.isHighSurrogate(text.charAt(position))
        && position + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(position + 1));
  }

  private static int utf8Width(String text, int position) {
    char c = text.charAt(position);
    if (c < 0x80) {
      return 1;
    }
    if (c < 0x800) {
      return 2;
    }
    if (Character.isSurrogate(c)) {
      return isPair(text, position) ? 4 : 1;
    }
    return 3;
  }
}
