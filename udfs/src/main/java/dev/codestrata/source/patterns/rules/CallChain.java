package dev.codestrata.source.patterns.rules;

import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.QueryDecider;
import dev.codestrata.source.patterns.QueryMatches;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import dev.codestrata.source.syntax.treesitter.TreeQuery.Capture;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Calls in a row, reported once with all that belong to the row.
 *
 * <p>The query captures as {@code @hit} each call on the result of another one, with the names of
 * both as {@code @step}: a longer row starts at the same place as the shorter ones in it. The
 * sentence may use {@code {steps}}.
 */
public abstract class CallChain implements QueryDecider {
  private final int least;

  /**
   * Made by the rules.
   *
   * @param least how many steps make a hit
   */
  protected CallChain(int least) {
    this.least = least;
  }

  @Override
  public final void inspect(QueryMatches matches, Findings<Span> findings) {
    Map<Integer, Chain> byStart = new TreeMap<>();
    for (TreeQuery.Match match : matches.all()) {
      Capture hit = match.first("hit");
      Chain chain = byStart.computeIfAbsent(hit.startByte(), key -> new Chain(hit));
      chain.add(hit);
      chain.steps.addAll(matches.captures(match, "step"));
    }
    for (Chain chain : byStart.values()) {
      if (chain.steps.size() >= least) {
        String steps =
            chain.steps.stream()
                .map(matches::text)
                .collect(java.util.stream.Collectors.joining(", "));
        findings
            .at(matches.span(chain.longest))
            .name("steps", steps)
            .metric("steps", chain.steps.size())
            .because(chain.steps.stream().map(matches::span).toList());
      }
    }
  }

  private static final class Chain {
    private final TreeSet<Capture> steps =
        new TreeSet<>(Comparator.comparingInt(Capture::startByte));
    private Capture longest;

    Chain(Capture first) {
      longest = first;
    }

    void add(Capture hit) {
      if (hit.endByte() > longest.endByte()) {
        longest = hit;
      }
    }
  }
}
