package dev.codestrata.source.patterns.rules;

import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.QueryDecider;
import dev.codestrata.source.patterns.QueryMatches;
import dev.codestrata.source.syntax.Outline;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A loop around a compare-and-swap, in any language whose query captures the operation as {@code
 * @attempt} and its name as {@code @operation}: the innermost loop of the function around it.
 */
public abstract class CompareAndSwapLoop implements QueryDecider {
  private static final String OUTSIDE = "The file";

  /** The condition of a loop that runs before it asks. */
  private static final Pattern AFTER_BODY = Pattern.compile("}\\s*while\\s*\\([^{}]*$");

  private static final Pattern GOES_ON_WHILE_FAILED = Pattern.compile("![^;{}]*$");

  /** What Rust asks of the result of a failed attempt. */
  private static final Pattern FAILED =
      Pattern.compile("^\\s*\\.is_err\\(\\)|^\\s*==\\s*(false|0)");

  private static final Pattern OVER_ELEMENTS =
      Pattern.compile("^for\\b[^{;]*(\\brange\\b|\\bin\\b|[^:]:[^:])[^{;]*\\{");

  private static final Pattern AGAINST_CONSTANT =
      Pattern.compile("\\(\\s*([^,()]+,\\s*)?(\\d+|true|false|nil|NULL|nullptr)\\s*,");

  @Override
  public final void inspect(QueryMatches matches, Findings<Span> findings) {
    Map<Outline.Flow, List<TreeQuery.Match>> byLoop = new LinkedHashMap<>();
    for (TreeQuery.Match match : matches.all()) {
      Outline.Flow loop = innermostLoop(matches, match.first("attempt"));
      if (loop != null && triesAgain(matches, loop, match.first("attempt"))) {
        byLoop.computeIfAbsent(loop, absent -> new ArrayList<>()).add(match);
      }
    }
    byLoop.forEach(
        (loop, attempts) -> {
          TreeQuery.Match first = attempts.get(0);
          int function = matches.function(first.first("attempt"));
          findings
              .at(matches.span(loop.startByte(), loop.endByte()))
              .name(
                  "function",
                  function < 0 ? OUTSIDE : matches.outline().items().get(function).name())
              .name("operation", matches.text(first, "operation"))
              .metric("attempts", attempts.size())
              .because(
                  attempts.stream().map(match -> matches.span(match.first("attempt"))).toList());
        });
  }

  /**
   * Whether the loop is there to try again: it goes on while the operation fails, or it is not over
   * the elements of something and compares with a value that it has read.
   */
  private static boolean triesAgain(
      QueryMatches matches, Outline.Flow loop, TreeQuery.Capture attempt) {
    String before = matches.text(loop.startByte(), attempt.startByte());
    String after = matches.text(attempt.endByte(), loop.endByte());
    boolean inCondition = !before.contains("{") || AFTER_BODY.matcher(before).find();
    if (inCondition) {
      return GOES_ON_WHILE_FAILED.matcher(before).find() || FAILED.matcher(after).find();
    }
    return !OVER_ELEMENTS.matcher(before).find()
        && !AGAINST_CONSTANT.matcher(matches.text(attempt)).find();
  }

  private static Outline.Flow innermostLoop(QueryMatches matches, TreeQuery.Capture attempt) {
    int function = matches.function(attempt);
    int start = function < 0 ? 0 : matches.outline().items().get(function).startByte();
    Outline.Flow innermost = null;
    for (Outline.Flow flow : matches.outline().flows()) {
      if (flow.startByte() > attempt.startByte()) {
        break;
      }
      boolean around = flow.endByte() >= attempt.endByte() && flow.startByte() >= start;
      if (around && flow.control() == Outline.Control.LAMBDA) {
        // What a lambda does is not done by the loop in which it is made.
        innermost = null;
      } else if (around && flow.control() == Outline.Control.LOOP) {
        innermost = flow;
      }
    }
    return innermost;
  }
}
