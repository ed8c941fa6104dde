package dev.codestrata.source.licenses;

import java.util.ArrayList;
import java.util.List;

/** A cheap look for the few words without which nothing in a text can state a licence. */
final class LicenseCues {

  /** Where a file states its licence: near its begin and its end. */
  static final int HEAD_CHARS = 8_192;

  static final int TAIL_CHARS = 4_096;

  /** Every licence repeats one of the cues at least that often. */
  private static final int CONTEXT_CHARS = 1_600;

  private static final List<String> CUES =
      List.of(
          "licen",
          "lizenz",
          "spdx",
          "public domain",
          "permission",
          "proprietary",
          "prohibited",
          "redistribut",
          "gnu ",
          "gpl",
          "warrant",
          "disclaims copyright");

  private static final String[][] BY_FIRST_LETTER = byFirstLetter();

  /** Chars [start, end) of a text, whole lines. */
  record Window(int start, int end) {}

  private LicenseCues() {}

  /** False if no cue stands near the begin or the end of {@code text}. */
  static boolean any(String text) {
    int length = text.length();
    if (next(text, 0, Math.min(length, HEAD_CHARS)) >= 0) {
      return true;
    }
    return length > HEAD_CHARS
        && next(text, Math.max(HEAD_CHARS, length - TAIL_CHARS), length) >= 0;
  }

  /** What stands around the cues of {@code text}, in order and without overlap. */
  static List<Window> windows(String text) {
    List<Window> windows = new ArrayList<>();
    int start = -1;
    int reach = 0;
    for (int cue = next(text, 0, text.length());
        cue >= 0;
        cue = next(text, cue + 1, text.length())) {
      if (start >= 0 && cue - CONTEXT_CHARS > reach) {
        windows.add(wholeLines(text, start, reach));
        start = -1;
      }
      if (start < 0) {
        start = Math.max(reach, cue - CONTEXT_CHARS);
      }
      reach = cue + CONTEXT_CHARS;
    }
    if (start >= 0) {
      windows.add(wholeLines(text, start, reach));
    }
    return windows;
  }

  /** Shrinks to whole lines, or keeps a span without line breaks. */
  private static Window wholeLines(String text, int start, int reach) {
    int end = Math.min(reach, text.length());
    int lineStart = start == 0 ? 0 : text.indexOf('\n', start) + 1;
    if (lineStart > end || (lineStart == 0 && start > 0)) {
      lineStart = start;
    }
    int lineEnd = end == text.length() ? end : text.lastIndexOf('\n', end);
    return new Window(lineStart, lineEnd <= lineStart ? end : lineEnd);
  }

  /** Offset of the first cue that starts in [from, to), or -1. */
  private static int next(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        continue;
      }
      String[] cues = BY_FIRST_LETTER[c];
      if (cues != null) {
        for (String cue : cues) {
          if (i + 1 < text.length()
              && (text.charAt(i + 1) | 32) == cue.charAt(1)
              && text.regionMatches(true, i, cue, 0, cue.length())) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  private static String[][] byFirstLetter() {
    String[][] table = new String[128][];
    for (String cue : CUES) {
      char first = cue.charAt(0);
      String[] cues =
          CUES.stream().filter(other -> other.charAt(0) == first).toArray(String[]::new);
      table[first] = cues;
      table[Character.toUpperCase(first)] = cues;
    }
    return table;
  }
}
