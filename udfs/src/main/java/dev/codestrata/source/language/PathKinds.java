package dev.codestrata.source.language;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What part a file plays in a repository, as its path or its first lines tell. Thread-safe. */
public final class PathKinds {
  /** Generators announce themselves at the top. */
  private static final int EXAMINED_LINES = 20;

  private static final int EXAMINED_CHARACTERS = 4_000;

  private static final Map<String, Object> DATA = LanguageData.yaml("/path-kinds.yml");
  private static final List<Pattern> VENDORED = patterns("vendored");
  private static final List<Pattern> TESTS = patterns("tests");
  private static final List<Pattern> DOCUMENTATION = patterns("documentation");
  private static final List<Pattern> GENERATED_PATHS = patterns("generated_paths");
  private static final List<Pattern> GENERATED_TEXTS = patterns("generated_texts");

  private PathKinds() {}

  /** Whether the path is one where code of others is kept. */
  public static boolean isVendored(String path) {
    return any(VENDORED, rooted(path));
  }

  /** Whether the path is one where tests are kept. */
  public static boolean isTest(String path) {
    return any(TESTS, rooted(path));
  }

  /** Whether the path is one where documentation is kept. */
  public static boolean isDocumentation(String path) {
    return any(DOCUMENTATION, rooted(path));
  }

  /**
   * Whether a program wrote the file, by its path or by its content.
   *
   * @param content the text, or null when only the path is known
   */
  public static boolean isGenerated(String path, String content) {
    return any(GENERATED_PATHS, rooted(path)) || (content != null && saysGenerated(content));
  }

  /** Whether the first twenty lines say that a program wrote the text. */
  public static boolean saysGenerated(String content) {
    int end = 0;
    for (int line = 0; line < EXAMINED_LINES && end >= 0 && end < EXAMINED_CHARACTERS; line++) {
      end = content.indexOf('\n', end);
      end = end < 0 ? content.length() : end + 1;
      if (end == content.length()) {
        break;
      }
    }
    return any(GENERATED_TEXTS, content.substring(0, Math.min(end, EXAMINED_CHARACTERS)));
  }

  private static String rooted(String path) {
    return path.startsWith("/") ? path : "/" + path;
  }

  private static boolean any(List<Pattern> patterns, String text) {
    for (Pattern pattern : patterns) {
      if (pattern.matcher(text).find()) {
        return true;
      }
    }
    return false;
  }

  private static List<Pattern> patterns(String key) {
    return LanguageData.patterns(key, DATA.get(key));
  }
}
