package dev.codestrata.git;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The header of a commit object, found without decoding any text.
 *
 * @param raw the object
 * @param tree its root tree
 * @param parents its parents, as written
 * @param authorStart first byte of the author's identity line, after the keyword; equal to the end
 *     if there is none
 * @param authorEnd byte after it
 * @param committerStart as authorStart
 * @param committerEnd as authorEnd
 * @param encoding value of the encoding header; null if there is none
 * @param messageStart first byte of the message
 */
@SuppressWarnings("ArrayRecordComponent") // Private to the reader, which never compares it.
record ParsedCommit(
    byte[] raw,
    ObjectId tree,
    List<ObjectId> parents,
    int authorStart,
    int authorEnd,
    int committerStart,
    int committerEnd,
    String encoding,
    int messageStart) {

  /**
   * Parses a commit object.
   *
   * @throws IllegalArgumentException if it does not begin with a tree
   */
  static ParsedCommit parse(byte[] raw) {
    if (raw.length < 46 || !startsWith(raw, 0, "tree ")) {
      throw new IllegalArgumentException("it does not begin with a tree");
    }
    ObjectId tree = ObjectId.fromString(raw, 5);
    List<ObjectId> parents = new ArrayList<>(2);
    int[] author = {0, 0};
    int[] committer = {0, 0};
    String encoding = null;
    int line = 46;
    while (line < raw.length && raw[line] != '\n') {
      int end = endOfLine(raw, line);
      if (startsWith(raw, line, "parent ") && end - line >= 47) {
        parents.add(ObjectId.fromString(raw, line + 7));
      } else if (startsWith(raw, line, "author ") && author[1] == 0) {
        author = new int[] {line + 7, end};
      } else if (startsWith(raw, line, "committer ") && committer[1] == 0) {
        committer = new int[] {line + 10, end};
      } else if (startsWith(raw, line, "encoding ") && encoding == null) {
        encoding =
            new String(raw, line + 9, end - line - 9, java.nio.charset.StandardCharsets.ISO_8859_1);
      }
      line = end + 1;
    }
    return new ParsedCommit(
        raw,
        tree,
        parents,
        author[0],
        author[1],
        committer[0],
        committer[1],
        encoding,
        Math.min(raw.length, line + 1));
  }

  private static int endOfLine(byte[] raw, int from) {
    int i = from;
    while (i < raw.length && raw[i] != '\n') {
      i++;
    }
    return i;
  }

  private static boolean startsWith(byte[] raw, int from, String prefix) {
    if (raw.length - from < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (raw[from + i] != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
