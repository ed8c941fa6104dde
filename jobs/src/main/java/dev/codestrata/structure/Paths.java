package dev.codestrata.structure;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths in a repository: parts with {@code /} between them, relative to its root. */
public final class Paths {

  private Paths() {}

  /** What is before the last part; empty for a path of one part. */
  public static String directory(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The last part. */
  public static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The last part without its last extension. */
  public static String stem(String path) {
    String name = name(path);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /**
   * A path relative to a directory, {@code .} and {@code ..} resolved; null if it leaves the
   * repository.
   */
  public static String resolve(String directory, String relative) {
    Deque<String> parts = new ArrayDeque<>();
    String whole = directory.isEmpty() ? relative : directory + "/" + relative;
    for (String part : whole.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return null;
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  /** A directory and a name in it. */
  public static String in(String directory, String name) {
    return directory.isEmpty() ? name : directory + "/" + name;
  }

  /** Whether a path lies in a directory or deeper; everything lies in the root. */
  public static boolean isBelow(String path, String directory) {
    return directory.isEmpty()
        || (path.length() > directory.length()
            && path.charAt(directory.length()) == '/'
            && path.startsWith(directory));
  }

  /** The number of leading parts that two paths share. */
  public static int shared(String one, String other) {
    int shared = 0;
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length && one.charAt(i) == other.charAt(i); i++) {
      if (one.charAt(i) == '/') {
        shared++;
      }
    }
    return shared;
  }
}
