package dev.codestrata.git;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds references to issues and pull requests in messages, as GitHub links them: {@code #12},
 * {@code GH-12}, {@code owner/name#12} and full addresses of issues, pull requests and discussions
 * of comments in them. A closing keyword, with or without a colon, stands right before what it
 * closes.
 *
 * <p>No references: what stands in backticks or a fenced block, a word that goes on after the
 * number ({@code #12ab}, {@code #1.5}), numbers behind other words ({@code page#12}, {@code
 * LANG-1234}), character entities ({@code &#39;}), frames of a stack ({@code #1 0x4005d4}), and
 * colours: three, four, six or eight digits in quotation marks or after a colon without a space, or
 * six or eight after the word colour.
 */
public final class IssueReferences {

  /** Value of {@link IssueReference#kind} after a closing keyword. */
  public static final String CLOSES = "closes";

  /** Value of {@link IssueReference#kind} elsewhere. */
  public static final String MENTIONS = "mentions";

  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+";

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:(?<keyword>\\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)):?\\s+)?"
              + "(?:<?https?://(?:www\\.)?github\\.com/(?<place>"
              + NAME
              + ")/(?:issues|pull)/"
              + "|(?:(?<![\\w/&#.-])(?<repository>"
              + NAME
              + ")?(?<mark>#)|(?<![\\w-])GH-))"
              + "(?<number>[1-9][0-9]{0,9})(?!\\w|\\.[0-9])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CODE =
      Pattern.compile(
          "(?ms)^ {0,3}(```|~~~).*?(?:^ {0,3}\\1[`~]*[ \\t]*$|\\z)|(?<!`)(`+)(?!`)[^\\n]+?(?<!`)\\2(?!`)");

  private static final Pattern COLOUR_BEFORE =
      Pattern.compile("colou?rs?(?:[ \\t]+[a-z]{1,6}){0,2}[ \\t=]+$", Pattern.CASE_INSENSITIVE);

  private static final Pattern FRAME =
      Pattern.compile("[ \\t]+0x[0-9a-f]", Pattern.CASE_INSENSITIVE);

  private IssueReferences() {}

  /** The references of a text in order, each issue once; closing wins over mentioning. */
  public static List<IssueReference> in(String text) {
    if (!mayHold(text)) {
      return List.of();
    }
    String prose = withoutCode(text);
    Map<String, IssueReference> found = new LinkedHashMap<>();
    Matcher matcher = REFERENCE.matcher(prose);
    while (matcher.find()) {
      if (matcher.group("mark") != null && isSomethingElse(prose, matcher)) {
        continue;
      }
      String place = matcher.group("place");
      String repository = place == null ? matcher.group("repository") : place;
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

  private static boolean mayHold(String text) {
    return text.indexOf('#') >= 0
        || text.contains("GH-")
        || text.contains("gh-")
        || text.contains("github.com/");
  }

  /** The text with blanks in place of code, so that no words meet that did not. */
  private static String withoutCode(String text) {
    if (text.indexOf('`') < 0 && !text.contains("~~~")) {
      return text;
    }
    return CODE.matcher(text).replaceAll(code -> " ".repeat(code.group().length()));
  }

  private static boolean isSomethingElse(String text, Matcher reference) {
    if (FRAME.matcher(text).region(reference.end(), text.length()).lookingAt()) {
      return true;
    }
    int digits = reference.end("number") - reference.start("number");
    if (digits != 3 && digits != 4 && digits != 6 && digits != 8) {
      return false;
    }
    int mark = reference.start("mark");
    char before = mark == 0 ? ' ' : text.charAt(mark - 1);
    char after = reference.end() == text.length() ? ' ' : text.charAt(reference.end());
    if (before == ':' || ((before == '"' || before == '\'') && after == before)) {
      return true;
    }
    return digits >= 6
        && COLOUR_BEFORE.matcher(text.substring(Math.max(0, mark - 40), mark)).find();
  }
}
