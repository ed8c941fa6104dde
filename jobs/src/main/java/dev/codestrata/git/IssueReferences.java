package dev.codestrata.git;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds references to issues and pull requests in messages, as GitHub links them: {@code #12},
 * {@code GH-12}, {@code owner/name#12}.
 */
public final class IssueReferences {

  /** Value of {@link IssueReference#kind} after a closing keyword. */
  public static final String CLOSES = "closes";

  /** Value of {@link IssueReference#kind} elsewhere. */
  public static final String MENTIONS = "mentions";

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:(?<keyword>\\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)):?\\s+)?"
              + "(?:(?<![\\w/&#.-])(?<repository>[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+)?#"
              + "|(?<![\\w-])GH-)(?<number>[1-9][0-9]{0,9})(?![\\w])",
          Pattern.CASE_INSENSITIVE);

  private IssueReferences() {}

  /** The references of a text in order, each issue once; closing wins over mentioning. */
  public static List<IssueReference> in(String text) {
    if (text.indexOf('#') < 0 && !text.contains("GH-") && !text.contains("gh-")) {
      return List.of();
    }
    Map<String, IssueReference> found = new LinkedHashMap<>();
    Matcher matcher = REFERENCE.matcher(text);
    while (matcher.find()) {
      String repository = matcher.group("repository");
      long number = Long.parseLong(matcher.group("number"));
      String kind = matcher.group("keyword") == null ? MENTIONS : CLOSES;
      IssueReference reference = new IssueReference(repository, number, kind);
      found.merge(
          repository + "#" + number,
          reference,
          (first, second) -> first.kind().equals(CLOSES) ? first : second);
    }
    return List.copyOf(found.values());
  }
}
