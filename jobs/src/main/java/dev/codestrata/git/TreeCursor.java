package dev.codestrata.git;

import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/** Steps through the entries of one raw tree object. */
final class TreeCursor {

  static final int TREE = 0040000;
  static final int FILE = 0100644;
  static final int EXECUTABLE = 0100755;
  static final int SYMLINK = 0120000;
  static final int SUBMODULE = 0160000;

  private static final TreeCursor EMPTY = new TreeCursor(new byte[0]);

  private final byte[] raw;
  private int next;
  private int mode;
  private int nameStart;
  private int nameEnd;

  TreeCursor(byte[] raw) {
    this.raw = raw;
  }

  static TreeCursor empty() {
    return EMPTY;
  }

  /**
   * Moves to the next entry; false at the end. Throws {@link IllegalArgumentException} if the tree
   * is malformed.
   */
  boolean advance() {
    if (next >= raw.length) {
      return false;
    }
    int i = next;
    int bits = 0;
    while (i < raw.length && raw[i] != ' ') {
      bits = (bits << 3) | (raw[i] - '0');
      i++;
    }
    nameStart = i + 1;
    i = nameStart;
    while (i < raw.length && raw[i] != 0) {
      i++;
    }
    nameEnd = i;
    next = nameEnd + 21;
    if (next > raw.length || nameStart >= nameEnd) {
      throw new IllegalArgumentException("tree entry breaks off at byte " + nameStart);
    }
    mode = canonical(bits);
    return true;
  }

  /** Git keeps five modes and reads all others, which old versions wrote, as one of them. */
  private static int canonical(int bits) {
    return switch (bits & 0170000) {
      case 0100000 -> (bits & 0100) != 0 ? EXECUTABLE : FILE;
      case 0120000 -> SYMLINK;
      case 0040000 -> TREE;
      default -> SUBMODULE;
    };
  }

  int mode() {
    return mode;
  }

  boolean isTree() {
    return mode == TREE;
  }

  int nameLength() {
    return nameEnd - nameStart;
  }

  /** What is hostile about the entry's name; empty if nothing is. */
  Optional<String> objectionToName() {
    return TreeNames.objection(raw, nameStart, nameEnd);
  }

  ObjectId id() {
    return ObjectId.fromRaw(raw, nameEnd + 1);
  }

  boolean sameId(TreeCursor other) {
    return java.util.Arrays.equals(
        raw, nameEnd + 1, nameEnd + 21, other.raw, other.nameEnd + 1, other.nameEnd + 21);
  }

  /** Path of the entry under a directory's path, which is empty for the root. */
  byte[] pathUnder(byte[] parent) {
    int length = nameEnd - nameStart;
    if (parent.length == 0) {
      return java.util.Arrays.copyOfRange(raw, nameStart, nameEnd);
    }
    byte[] path = java.util.Arrays.copyOf(parent, parent.length + 1 + length);
    path[parent.length] = '/';
    System.arraycopy(raw, nameStart, path, parent.length + 1, length);
    return path;
  }

  /** Git's order of tree entries, in which a directory's name ends with a slash. */
  int compareTo(TreeCursor other) {
    int length = nameEnd - nameStart;
    int otherLength = other.nameEnd - other.nameStart;
    int common = Math.min(length, otherLength);
    int difference =
        java.util.Arrays.mismatch(
            raw,
            nameStart,
            nameStart + common,
            other.raw,
            other.nameStart,
            other.nameStart + common);
    if (difference >= 0) {
      return (raw[nameStart + difference] & 0xff)
          - (other.raw[other.nameStart + difference] & 0xff);
    }
    return next(common, length) - other.next(common, otherLength);
  }

  private int next(int index, int length) {
    return index < length ? raw[nameStart + index] & 0xff : isTree() ? '/' : 0;
  }

  static String modeText(int mode) {
    return switch (mode) {
      case FILE -> "100644";
      case EXECUTABLE -> "100755";
      case SYMLINK -> "120000";
      case SUBMODULE -> "160000";
      default -> String.format("%06o", mode);
    };
  }
}
