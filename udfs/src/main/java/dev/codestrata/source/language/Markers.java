package dev.codestrata.source.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says of its own language: a shebang line, or a modeline for Emacs or Vim. */
final class Markers {
  /** Editors look at this many lines at the start, Vim also at the end. */
  private static final int MODELINES = 5;

  private static final int LONGEST_LINE = 1_000;

  private static final Pattern SHEBANG =
      Pattern.compile(
          "^#!\\s*(?:\\S*/)?(env\\s+(?:-\\S+\\s+|\\w+=\\S*\\s+)*(?:\\S*/)?)?([\\w.+-]+)");
  private static final Pattern EXEC =
      Pattern.compile("\\bexec (\\w{1,50})[\\s\"']{1,10}\\$0[\\s\"']{1,10}\\$@");
  private static final Pattern EMACS =
      Pattern.compile("-\\*-\\s*(?:(?:.*;)?\\s*mode\\s*:\\s*)?([\\w+#-]+)\\s*(?:;.*)?-\\*-", 2);
  private static final Pattern VIM =
      Pattern.compile(
          "(?:^|\\s)(?:vim?|ex)(?:[<=>]?\\d+)?:\\s*(?:set?\\s)?.*?\\b(?:ft|filetype|syntax)\\s*=\\s*([\\w+#-]+)",
          Pattern.CASE_INSENSITIVE);

  private Markers() {}

  /**
   * The program that a shebang names, without its directory; {@code env} is looked through, and so
   * is a shell that hands the file on at once.
   */
  static Optional<String> interpreter(String content) {
    if (!content.startsWith("#!")) {
      return Optional.empty();
    }
    Matcher matcher = SHEBANG.matcher(line(content, 0));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String program = matcher.group(2);
    if (program.equals("sh")) {
      Matcher exec = EXEC.matcher(TextEnds.first(content, MODELINES));
      return Optional.of(exec.find() ? exec.group(1) : program);
    }
    return Optional.of(program);
  }

  /** The language that a modeline names, in the editor's words. */
  static Optional<String> modeline(String content) {
    int headEnd = 0;
    for (int i = 0; i < MODELINES && headEnd < content.length(); i++) {
      int newline = content.indexOf('\n', headEnd);
      headEnd = newline < 0 ? content.length() : newline + 1;
    }
    Optional<String> found = modelineOf(content, 0, headEnd);
    if (found.isPresent()) {
      return found;
    }
    int tailStart = content.length();
    for (int i = 0; i < MODELINES && tailStart > headEnd; i++) {
      tailStart = content.lastIndexOf('\n', tailStart - 1);
    }
    return modelineOf(content, Math.max(headEnd, tailStart), content.length());
  }

  /** Most texts have no modeline: that is seen without cutting them into lines. */
  private static Optional<String> modelineOf(String content, int start, int end) {
    String part =
        end - start <= 2 * MODELINES * LONGEST_LINE
            ? content.substring(start, end)
            : content.substring(start, start + MODELINES * LONGEST_LINE)
                + "\n"
                + content.substring(end - MODELINES * LONGEST_LINE, end);
    if (!part.contains("-*-") && !part.contains("vi") && !part.contains("ex:")) {
      return Optional.empty();
    }
    for (int line = 0; line < part.length(); ) {
      Optional<String> found = modelineOf(line(part, line));
      if (found.isPresent()) {
        return found;
      }
      int newline = part.indexOf('\n', line);
      line = newline < 0 ? part.length() : newline + 1;
    }
    return Optional.empty();
  }

  private static Optional<String> modelineOf(String line) {
    if (line.contains("-*-")) {
      Matcher emacs = EMACS.matcher(line);
      if (emacs.find()) {
        return Optional.of(emacs.group(1));
      }
    }
    if (line.contains("vi") || line.contains("ex:")) {
      Matcher vim = VIM.matcher(line);
      if (vim.find()) {
        return Optional.of(vim.group(1));
      }
    }
    return Optional.empty();
  }

  private static String line(String content, int start) {
    int end = content.indexOf('\n', start);
    int limit = Math.min(start + LONGEST_LINE, end < 0 ? content.length() : end);
    return content.substring(start, limit);
  }
}
