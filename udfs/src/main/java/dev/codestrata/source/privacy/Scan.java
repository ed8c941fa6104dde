package dev.codestrata.source.privacy;

import java.util.ArrayList;
import java.util.List;

/** One pass over one text: what was found so far, and how far detectors have looked. */
final class Scan {

  /** What ends a key file of PuTTY. */
  static final String PUTTY_CODE = "Private-MAC:";

  private final String text;
  private final List<Find> finds = new ArrayList<>();

  /** Where the last assignment's name ended, so that its second keyword does not start it again. */
  private int nameEnd = -1;

  /** End of the last block of a private key. */
  private int blockEnd = -1;

  /** Where {@link #PUTTY_CODE} stands next: searched once for all headers before it. */
  private int puttyCode = -2;

  Scan(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** The character there, or NUL outside the text. */
  char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }

  void add(String kind, int start, int end, double confidence) {
    finds.add(new Find(kind, start, end, confidence));
  }

  void add(Find find) {
    finds.add(find);
  }

  List<Find> finds() {
    return finds;
  }

  /** True once for a name that ends there. */
  boolean isNewName(int end) {
    boolean isNew = end > nameEnd;
    nameEnd = Math.max(nameEnd, end);
    return isNew;
  }

  /** Where {@link #PUTTY_CODE} stands at or after {@code from}, or -1; calls go forward. */
  int nextPuttyCode(int from) {
    if (puttyCode == -2 || (puttyCode >= 0 && puttyCode < from)) {
      puttyCode = text.indexOf(PUTTY_CODE, from);
    }
    return puttyCode;
  }

  int blockEnd() {
    return blockEnd;
  }

  void blockEndsAt(int end) {
    blockEnd = end;
  }
}
