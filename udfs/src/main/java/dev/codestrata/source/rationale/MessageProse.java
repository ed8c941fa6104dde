package dev.codestrata.source.rationale;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which chars of a message are the author's prose: not trailers, quotations, diffs, code, URLs, nor
 * lines that tools write.
 */
final class MessageProse {

  private static final Pattern TRAILER =
      Pattern.compile(
          "(?i)[a-z][a-z-]*-(?:by|id|to|from|on|url|url-id)\\s*:.*"
              + "|(?:cc|fixes|closes|refs?|see|see also|bug|issue|link|pr|resolves|related|git-svn-id"
              + "|change-id|co-authored-by|x-[a-z-]+)\\s*:.*"
              + "|(?:fixes|closes|resolves|refs)\\s+(?:[\\w/-]*#\\d+|https?://).*");
  private static final Pattern TOOL_LINE =
      Pattern.compile(
          "(?i)merge (?:branch|pull request|remote-tracking branch|tag|commit)\\b.*"
              + "|this reverts commit [0-9a-f]{7,}.*|-{3,}|\\(cherry picked from commit .*"
              + "|git-svn-id:.*|conflicts:.*|squashed commit of the following:.*|commit [0-9a-f]{40}");
  private static final Pattern DIFF_LINE =
      Pattern.compile(
          "diff --git .*|@@ .*|\\+\\+\\+ .*|--- [ab]/.*|index [0-9a-f]+\\.\\..*|[+-]\\S.*[;{}]\\s*");
  private static final Pattern LIST_ITEM = Pattern.compile("\\s*(?:[-*+•]|\\d{1,2}[.)])\\s+\\S.*");
  private static final Pattern NOISE =
      Pattern.compile("https?://\\S+|`[^`\\n]*`|\"[^\"\\n]{0,80}\"|<[^>\\s]+@[^>]+>|@\\w+");

  private final BitSet excluded;

  private MessageProse(BitSet excluded) {
    this.excluded = excluded;
  }

  static MessageProse of(String message) {
    BitSet excluded = new BitSet(message.length());
    boolean fenced = false;
    boolean inList = false;
    boolean afterBlank = false;
    boolean inCode = false;
    int start = 0;
    int lineNumber = 0;
    while (start < message.length()) {
      int end = message.indexOf('\n', start);
      end = end < 0 ? message.length() : end;
      String line = message.substring(start, end);
      String stripped = line.strip();
      boolean fence = stripped.startsWith("```") || stripped.startsWith("~~~");
      if (fence) {
        fenced = !fenced;
      }
      boolean listItem = LIST_ITEM.matcher(line).matches();
      boolean indented = line.startsWith("    ") || line.startsWith("\t");
      if (stripped.isEmpty()) {
        afterBlank = true;
      } else {
        // Indented text is code, unless it goes on with a list item or a paragraph.
        inCode = indented && !inList && !listItem && (afterBlank || inCode) && lineNumber > 0;
        if (!indented || listItem) {
          inList = listItem || (inList && !afterBlank);
        }
        afterBlank = false;
      }
      if (fence
          || fenced
          || inCode
          || stripped.startsWith(">")
          || stripped.startsWith("$ ")
          || (lineNumber > 0 && TRAILER.matcher(stripped).matches())
          || TOOL_LINE.matcher(stripped).matches()
          || DIFF_LINE.matcher(stripped).matches()) {
        excluded.set(start, end);
      }
      start = end + 1;
      lineNumber++;
    }
    Matcher noise = NOISE.matcher(message);
    BitSet noisy = new BitSet(message.length());
    while (noise.find()) {
      noisy.set(noise.start(), noise.end());
    }
    excluded.or(noisy);
    return new MessageProse(excluded);
  }

  /** Whether the char at {@code offset} is prose. */
  boolean at(int offset) {
    return !excluded.get(offset);
  }

  /** Share of the chars in [start, end) that are prose, 0 to 1. */
  double share(int start, int end) {
    int out = excluded.get(start, end).cardinality();
    return 1 - (double) out / (end - start);
  }
}
