package dev.codestrata.source.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is looked for line by line: no line costs more than its bounded length
 * allows, whatever the text. One with {@code \\A} is looked for in the head of the text. Compiled
 * when first needed, since most never are. Thread-safe.
 */
final class LinePattern {
  private static final Pattern LITERAL = Pattern.compile("(?:\\\\b)?([\\w:]{3,})(?![*?{\\w:|])");
  private static final Pattern SKIPS_BLANKS = Pattern.compile("\\^(?:\\\\s\\*|\\[ \\\\t\\]\\*).*");
  private static final int ASCII = 128;

  private final String expression;
  private final boolean inHead;
  private final boolean anchored;
  private final boolean skipsBlanks;

  /** What a match starts with; null if that is not known. */
  private final String literal;

  private volatile Compiled compiled;

  /**
   * @param starts for an anchored pattern, the characters that a match can start with after blanks
   */
  private record Compiled(Pattern pattern, boolean[] starts) {}

  LinePattern(String expression) {
    this.expression = expression;
    this.inHead = expression.contains("\\A");
    // An alternative at the top level could do without the anchor.
    this.anchored = expression.startsWith("^") && !hasAlternatives(expression);
    this.skipsBlanks = anchored && SKIPS_BLANKS.matcher(expression).matches();
    Matcher matcher = LITERAL.matcher(expression);
    this.literal = matcher.lookingAt() && !hasAlternatives(expression) ? matcher.group(1) : null;
  }

  Pattern pattern() {
    return compiled().pattern();
  }

  boolean occurs(Sample sample) {
    if (inHead) {
      return pattern().matcher(sample.head()).find();
    }
    if (literal != null && !sample.text().contains(literal)) {
      return false;
    }
    Compiled ready = compiled();
    Matcher matcher = ready.pattern().matcher(sample.text());
    for (int line = 0; line < sample.lines(); line++) {
      if (anchored) {
        if (canStart(ready.starts(), sample, line)
            && matcher.region(sample.start(line), sample.end(line)).lookingAt()) {
          return true;
        }
      } else if (matcher.region(sample.start(line), sample.end(line)).find()) {
        return true;
      }
    }
    return false;
  }

  private boolean canStart(boolean[] starts, Sample sample, int line) {
    char first = sample.text().charAt(sample.start(line));
    if (first == ' ' || first == '\t') {
      if (!skipsBlanks) {
        return true;
      }
      first = sample.first(line);
    }
    return first >= ASCII || starts[first];
  }

  private Compiled compiled() {
    Compiled ready = compiled;
    if (ready == null) {
      Pattern pattern = Pattern.compile(expression, Pattern.MULTILINE | Pattern.UNIX_LINES);
      ready = new Compiled(pattern, anchored ? starts(pattern) : null);
      compiled = ready;
    }
    return ready;
  }

  /** A character can start a match if more text after it could complete one. */
  private static boolean[] starts(Pattern pattern) {
    boolean[] starts = new boolean[ASCII];
    for (char c = 0; c < ASCII; c++) {
      Matcher matcher = pattern.matcher(String.valueOf(c));
      starts[c] = matcher.lookingAt() || matcher.hitEnd();
    }
    return starts;
  }

  private static boolean hasAlternatives(String expression) {
    int depth = 0;
    boolean bracket = false;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\') {
        i++;
      } else if (bracket) {
        bracket = c != ']';
      } else if (c == '[') {
        bracket = true;
      } else if (c == '(' || c == ')') {
        depth += c == '(' ? 1 : -1;
      } else if (c == '|' && depth == 0) {
        return true;
      }
    }
    return false;
  }
}
