package dev.codestrata.source.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Patterns that are found in paths: those of GitHub's Linguist, and those of {@code
 * path-kinds.yml}. Of a path longer than any file system allows, only the end is looked at.
 * Immutable.
 */
final class PathPatterns {
  private static final int MAX_PATH = 4_096;

  /** A pattern, and a text without which it does not fit. */
  private record Known(String literal, Pattern pattern) {}

  private final List<Known> github = new ArrayList<>();
  private final List<Pattern> own;

  PathPatterns(Map<String, Object> data, String kind) {
    own = LanguageData.patterns(kind, data.get(kind));
    for (String line : GitHubLanguages.lines("/github-paths.tsv")) {
      String[] fields = line.split("\t");
      if (fields[0].equals(kind)) {
        github.add(new Known(fields[1], Pattern.compile(fields[2])));
      }
    }
  }

  boolean fit(String path) {
    String end = path.length() <= MAX_PATH ? path : path.substring(path.length() - MAX_PATH);
    for (Known known : github) {
      if (end.contains(known.literal()) && known.pattern().matcher(end).find()) {
        return true;
      }
    }
    String rooted = end.startsWith("/") ? end : "/" + end;
    for (Pattern pattern : own) {
      if (pattern.matcher(rooted).find()) {
        return true;
      }
    }
    return false;
  }
}
