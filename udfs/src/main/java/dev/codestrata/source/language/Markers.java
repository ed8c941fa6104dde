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
  private static final Pattern EMACS =
      Pattern.compile("-\\*-\\s*(?:(?:.*;)?\\s*mode\\s*:\\s*)?([\\w+#-]+)\\s*(?:;.*)?-\\*-", 2);
  private static final Pattern VIM =
      Pattern.compile(
          "(?:^|\\s)(?:vim?|ex)(?:[<=>]?\\d+)?:\\s*(?:set?\\s)?.*?\\b(?:ft|filetype|syntax)\\s*=\\s*([\\w+#-]+)",
          Pattern.CASE_INSENSITIVE);

  private Markers() {}

  /** The program that a shebang names, without its directory; {@code env} is looked through. */
  static Optional<String> interpreter(String content) {
    if (!content.startsWith("#!")) {
      return Optional.empty();
    }
    Matcher matcher = SHEBANG.matcher(line(content, 0));
    return matcher.find() ? Optional.of(matcher.group(2)) : Optional.empty();
  }

  /** The language that a modeline names, in the editor's words. */
  static Optional<String> modeline(String content) {
    int start = 0;
    for (int i = 0; i < MODELINES && start < content.length(); i++) {
      Optional<String> found = modelineOf(line(content, start));
      if (found.isPresent()) {
        return found;
      }
      int end = content.indexOf('\n', start);
      start = end < 0 ? content.length() : end + 1;
    }
    int end = content.length();
    for (int i = 0; i < MODELINES && end > start; i++) {
      int newline = content.lastIndexOf('\n', end - 1);
      Optional<String> found = modelineOf(line(content, newline + 1));
      if (found.isPresent()) {
        return found;
      }
      end = newline;
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
