package dev.codestrata.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.lib.ObjectChecker.ErrorType;

/**
 * Names in trees that no honest repository has, because a checkout would write where it must not:
 * empty, with a slash, {@code .}, {@code ..}, {@code .git} and what Windows (NTFS) and macOS (HFS+)
 * take for it, as {@code git fsck} reports them. What is merely sloppy, such as odd modes, passes.
 */
final class TreeNames {

  private static final ObjectChecker CHECKER =
      new ObjectChecker()
          .setSafeForMacOS(true)
          .setIgnore(ErrorType.BAD_UTF8, true)
          .setIgnore(ErrorType.WIN32_BAD_NAME, true);

  private TreeNames() {}

  /** What is hostile about a name; empty if nothing is. */
  static Optional<String> objection(byte[] raw, int start, int end) {
    if (!isWorthALook(raw, start, end)) {
      return Optional.empty();
    }
    try {
      CHECKER.checkPathSegment(raw, start, end);
    } catch (CorruptObjectException e) {
      return objectionTo(raw, start, end);
    }
    return isGitOnNtfs(raw, start, end) ? objectionTo(raw, start, end) : Optional.empty();
  }

  /** Whether a name can be hostile at all; false for nearly all names, and cheap. */
  static boolean isWorthALook(byte[] raw, int start, int end) {
    return start == end || !isPlain(raw[start]) || hasSlash(raw, start, end);
  }

  /**
   * A name that begins with one of these characters is none of the names above, unless it has a
   * slash: {@code .git} in disguise begins with a dot, with {@code git~1}, or with an ignored
   * letter beyond ASCII.
   */
  private static boolean isPlain(byte first) {
    return first > ' ' && first != '.' && first != 'g' && first != 'G';
  }

  private static boolean hasSlash(byte[] raw, int start, int end) {
    for (int i = start; i < end; i++) {
      if (raw[i] == '/') {
        return true;
      }
    }
    return false;
  }

  /** {@code .git} before a stream name or a backslash, with the ends that NTFS drops. */
  private static boolean isGitOnNtfs(byte[] raw, int start, int end) {
    int stop = start;
    while (stop < end && raw[stop] != ':' && raw[stop] != '\\') {
      stop++;
    }
    while (stop > start && (raw[stop - 1] == ' ' || raw[stop - 1] == '.')) {
      stop--;
    }
    int length = stop - start;
    if (length != 4 && length != 5) {
      return false;
    }
    String name = new String(raw, start, length, ISO_8859_1).toLowerCase(Locale.ROOT);
    return name.equals(".git") || name.equals("git~1");
  }

  private static Optional<String> objectionTo(byte[] raw, int start, int end) {
    String name = GitText.path(Arrays.copyOfRange(raw, start, end));
    return Optional.of(name.isEmpty() ? "an entry without a name" : "an entry of the name " + name);
  }
}
