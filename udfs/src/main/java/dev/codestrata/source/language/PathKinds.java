package dev.codestrata.source.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What part a file plays in a repository, as its path or its first lines tell. Thread-safe. */
public final class PathKinds {
  /** Generators announce themselves at the top. */
  private static final int EXAMINED_LINES = 20;

  /** Beyond this mean, Linguist takes a script for minified. */
  private static final double LONG_LINE = 110;

  private static final int LONGEST_EXTENSION = 20;
  private static final Set<String> MINIFIABLE = Set.of(".js", ".mjs", ".cjs", ".css");

  private static final Map<String, Object> DATA = LanguageData.yaml("/path-kinds.yml");
  private static final PathPatterns VENDORED = new PathPatterns(DATA, "vendored");
  private static final PathPatterns TESTS = new PathPatterns(DATA, "tests");
  private static final PathPatterns DOCUMENTATION = new PathPatterns(DATA, "documentation");
  private static final PathPatterns CONFIGURATION = new PathPatterns(DATA, "configuration");
  private static final PathPatterns GENERATED_PATHS = new PathPatterns(DATA, "generated_paths");
  private static final List<LinePattern> GENERATED_TEXTS =
      LanguageData.strings("generated_texts", DATA.get("generated_texts")).stream()
          .map(LinePattern::new)
          .toList();
  private static final GeneratedMarks GENERATED_MARKS =
      new GeneratedMarks(DATA.get("generated_marks"));

  private PathKinds() {}

  /** Whether the path is one where code of others is kept. */
  public static boolean isVendored(String path) {
    return VENDORED.fit(path);
  }

  /** Whether the path is one where tests are kept. */
  public static boolean isTest(String path) {
    return TESTS.fit(path);
  }

  /** Whether the path is one where documentation is kept. */
  public static boolean isDocumentation(String path) {
    return DOCUMENTATION.fit(path);
  }

  /** Whether the path is one of settings for tools, services, builds or editors. */
  public static boolean isConfiguration(String path) {
    return CONFIGURATION.fit(path);
  }

  /**
   * Whether a program wrote the file, by its path or by its content; minified files count.
   *
   * @param content the text, or null when only the path is known
   */
  public static boolean isGenerated(String path, String content) {
    return GENERATED_PATHS.fit(path)
        || (content != null
            && (saysGenerated(content)
                || GENERATED_MARKS.occur(extension(path), content)
                || isMinified(path, content)));
  }

  /** Whether the first twenty lines say that a program wrote the text. */
  public static boolean saysGenerated(String content) {
    Sample sample = new Sample(TextEnds.first(content, EXAMINED_LINES));
    return GENERATED_TEXTS.stream().anyMatch(pattern -> pattern.occurs(sample));
  }

  /**
   * Whether the first twenty lines say that a program wrote the text, or its first or last lines
   * have a mark of a generator for its language. Marks that mean something in files of one
   * extension alone are left to {@link #isGenerated}.
   */
  public static boolean saysGenerated(Language language, String content) {
    return saysGenerated(content) || GENERATED_MARKS.occurIn(language, content);
  }

  /**
   * Whether the file is a script or style sheet without the white space that people need.
   *
   * @param content the text, or null when only the path is known
   */
  public static boolean isMinified(String path, String content) {
    if (content == null || content.isEmpty()) {
      return isMinified(path, 0);
    }
    int lines = 1;
    for (int at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) {
      lines++;
    }
    return isMinified(path, (double) content.length() / lines);
  }

  /**
   * Whether the file is a script or style sheet without the white space that people need.
   *
   * @param avgLineLength mean characters of a line
   */
  public static boolean isMinified(String path, double avgLineLength) {
    String extension = extension(path);
    return MINIFIABLE.contains(extension)
        && (avgLineLength > LONG_LINE || path.endsWith(".min" + extension));
  }

  private static String extension(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 || path.length() - dot > LONGEST_EXTENSION || path.indexOf('/', dot) > 0
        ? ""
        : path.substring(dot).toLowerCase(Locale.ROOT);
  }
}
