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

/**
 * A loop around a compare-and-swap, in any language whose query captures the operation as {@code
 * @attempt} and its name as {@code @operation}: the innermost loop of the function around it.
 */
public abstract class CompareAndSwapLoop implements QueryDecider {
  private static final String OUTSIDE = "The file";

  @Override
  public final void inspect(QueryMatches matches, Findings<Span> findings) {
    Map<Outline.Flow, List<TreeQuery.Match>> byLoop = new LinkedHashMap<>();
    for (TreeQuery.Match match : matches.all()) {
      Outline.Flow loop = innermostLoop(matches, match.first("attempt"));
      if (loop != null) {
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
