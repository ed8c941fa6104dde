package dev.codestrata.source.licenses;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text as a sequence of words in which only what matters for a licence is left: lower case, no
 * punctuation and comment marks, no copyright lines, years and list numbers, one spelling of
 * "license".
 *
 * <p>Follows the SPDX matching guidelines where they can be applied without knowing the licence.
 */
final class NormalizedText {

  private static final int LONGEST_COPYRIGHT_LINE = 200;
  private static final int LONGEST_TAG = 200;
  private static final int LONGEST_REFERENCE = 10;
  private static final int LICENCE = hashOf("licence");
  private static final int LICENCES = hashOf("licences");
  private static final int LICENCED = hashOf("licenced");
  private static final int HTTPS = hashOf("https");
  private static final int DNL = hashOf("dnl");
  private static final int REM = hashOf("rem");

  private final String text;
  private int count;
  private int[] hashes;
  private int[] starts;
  private int[] ends;

  private NormalizedText(String text, int chars) {
    this.text = text;
    int expected = Math.max(16, chars / 5);
    hashes = new int[expected];
    starts = new int[expected];
    ends = new int[expected];
  }

  /** All of {@code text}. */
  static NormalizedText of(String text) {
    return of(text, List.of(new LicenseCues.Window(0, text.length())));
  }

  /** Only the given parts of {@code text}, one after the other. */
  static NormalizedText of(String text, List<LicenseCues.Window> windows) {
    int chars = 0;
    for (LicenseCues.Window window : windows) {
      chars += window.end() - window.start();
    }
    NormalizedText normalized = new NormalizedText(text, chars);
    for (LicenseCues.Window window : windows) {
      normalized.addLines(window.start(), window.end());
    }
    return normalized;
  }

  private void addLines(int from, int to) {
    int start = from;
    while (start < to) {
      int end = text.indexOf('\n', start);
      if (end < 0 || end > to) {
        end = to;
      }
      addLine(start, end);
      start = end + 1;
    }
  }

  int count() {
    return count;
  }

  /** Hash of the word at {@code index}; equal words have equal hashes. */
  int hash(int index) {
    return hashes[index];
  }

  /** Offset in the original text of the first char of the word at {@code index}. */
  int start(int index) {
    return starts[index];
  }

  /** Offset in the original text after the last char of the word at {@code index}. */
  int end(int index) {
    return ends[index];
  }

  int[] sortedHashes(int from, int to) {
    int[] sorted = Arrays.copyOfRange(hashes, from, to);
    Arrays.sort(sorted);
    return sorted;
  }

  /** The words from {@code from} to {@code to}, joined by blanks; offsets[i] is where word i is. */
  String words(int from, int to, int[] offsets) {
    StringBuilder joined = new StringBuilder((to - from) * 7);
    for (int i = from; i < to; i++) {
      offsets[i - from] = joined.length();
      joined.append(word(i)).append(' ');
    }
    return joined.toString();
  }

  private String word(int index) {
    String word = text.substring(starts[index], ends[index]).toLowerCase(Locale.ROOT);
    return switch (word) {
      case "licence" -> "license";
      case "licences" -> "licenses";
      case "licenced" -> "licensed";
      case "https" -> "http";
      default -> word;
    };
  }

  private void addLine(int lineStart, int lineEnd) {
    int at = firstWordChar(lineStart, lineEnd);
    if (at >= lineEnd || isCopyrightLine(lineStart, at, lineEnd)) {
      return;
    }
    at = afterListMark(at, lineEnd);
    boolean first = true;
    while (at < lineEnd) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at = afterMarkup(at, lineEnd);
        continue;
      }
      int end = wordEnd(at, lineEnd);
      int hash = hash(at, end);
      boolean commentWord = first && (hash == DNL || hash == REM);
      if (!commentWord && !isYear(at, end)) {
        add(canonical(hash), at, end);
      }
      first = false;
      at = end;
    }
  }

  private void add(int hash, int start, int end) {
    if (count == hashes.length) {
      int capacity = count * 2;
      hashes = Arrays.copyOf(hashes, capacity);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
    }
    hashes[count] = hash;
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  private int firstWordChar(int from, int lineEnd) {
    int at = from;
    while (at < lineEnd && !Character.isLetterOrDigit(text.charAt(at))) {
      at = afterMarkup(at, lineEnd);
    }
    return at;
  }

  /** Behind the tag or character reference at {@code at}; behind the character if there is none. */
  private int afterMarkup(int at, int lineEnd) {
    char open = text.charAt(at);
    if ((open != '<' && open != '&') || at + 2 >= lineEnd) {
      return at + 1;
    }
    char first = text.charAt(at + 1);
    boolean tag = open == '<' && (first == '/' || isLetter(first));
    boolean reference = open == '&' && (first == '#' || isLetter(first));
    int limit = Math.min(lineEnd, at + (open == '<' ? LONGEST_TAG : LONGEST_REFERENCE));
    for (int i = at + 2; (tag || reference) && i < limit; i++) {
      char c = text.charAt(i);
      if (c == (tag ? '>' : ';')) {
        return i + 1;
      } else if (c == '<' || (reference && !Character.isLetterOrDigit(c))) {
        break;
      }
    }
    return at + 1;
  }

  private static boolean isLetter(char c) {
    return (c | 32) >= 'a' && (c | 32) <= 'z';
  }

  /** A version such as "2.1" and a "+" after it ("GPLv2+") belong to the word. */
  private int wordEnd(int start, int lineEnd) {
    int at = start;
    while (at < lineEnd) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        at++;
      } else if (c == '.'
          && isDigit(text.charAt(at - 1 < start ? start : at - 1))
          && at + 1 < lineEnd
          && isDigit(text.charAt(at + 1))) {
        at++;
      } else {
        break;
      }
    }
    if (at < lineEnd
        && text.charAt(at) == '+'
        && isDigit(text.charAt(at - 1))
        && (at + 1 == lineEnd || !Character.isLetterOrDigit(text.charAt(at + 1)))) {
      at++;
    }
    return at;
  }

  /** Skips "1.", "a)" and the like at the start of a line. */
  private int afterListMark(int at, int lineEnd) {
    int end = at;
    if (isDigit(text.charAt(at))) {
      while (end < lineEnd && isDigit(text.charAt(end)) && end - at < 3) {
        end++;
      }
    } else {
      end++;
    }
    boolean marked =
        end + 1 < lineEnd
            && (text.charAt(end) == '.' || text.charAt(end) == ')')
            && Character.isWhitespace(text.charAt(end + 1));
    return marked ? end : at;
  }

  private boolean isCopyrightLine(int lineStart, int at, int lineEnd) {
    if (lineEnd - at > LONGEST_COPYRIGHT_LINE) {
      return false;
    }
    if (startsWith(at, "all rights reserved")) {
      return true;
    }
    int after;
    if (startsWith(at, "copyright")) {
      after = at + "copyright".length();
    } else if (startsWith(at, "portions copyright")) {
      after = at + "portions copyright".length();
    } else if (at > lineStart && startsWith(at - 1, "(c)")) {
      after = at + 2;
    } else {
      return false;
    }
    for (int i = after; i < lineEnd; i++) {
      char c = text.charAt(i);
      boolean holder = c == '©' || c == '<' || c == '[' || c == '{' || startsWith(i, "(c)");
      boolean year = isDigit(c) && isYear(i, Math.min(i + 4, lineEnd));
      if (holder || year) {
        return true;
      }
    }
    return false;
  }

  private boolean isYear(int start, int end) {
    return end - start == 4
        && (text.startsWith("19", start) || text.startsWith("20", start))
        && isDigit(text.charAt(start + 2))
        && isDigit(text.charAt(start + 3));
  }

  private boolean startsWith(int at, String lowerCase) {
    return text.regionMatches(true, at, lowerCase, 0, lowerCase.length());
  }

  private int hash(int start, int end) {
    int hash = 0x811C9DC5;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        c += 32;
      } else if (c > 127) {
        c = Character.toLowerCase(c);
      }
      hash = (hash ^ c) * 0x01000193;
    }
    return hash;
  }

  private static int hashOf(String word) {
    return new NormalizedText(word, word.length()).hash(0, word.length());
  }

  private static final int LICENSE = hashOf("license");
  private static final int LICENSES = hashOf("licenses");
  private static final int LICENSED = hashOf("licensed");
  private static final int HTTP = hashOf("http");

  private static int canonical(int hash) {
    if (hash == LICENCE) {
      return LICENSE;
    } else if (hash == LICENCES) {
      return LICENSES;
    } else if (hash == LICENCED) {
      return LICENSED;
    } else if (hash == HTTPS) {
      return HTTP;
    }
    return hash;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
