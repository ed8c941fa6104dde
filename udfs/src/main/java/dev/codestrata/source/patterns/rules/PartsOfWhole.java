package dev.codestrata.source.patterns.rules;

import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.QueryDecider;
import dev.codestrata.source.patterns.QueryMatches;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import dev.codestrata.source.syntax.treesitter.TreeQuery.Capture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that a whole (a function, a class) shows only when it has enough parts of a kind.
 *
 * <p>The query captures each {@code @whole} with its {@code @name}, and each {@code @part}; a part
 * belongs to the smallest whole around it. The sentence may use {@code {name}} and {@code {parts}}.
 */
public abstract class PartsOfWhole implements QueryDecider {
  private final String metric;
  private final int least;

  /**
   * Made by the rules.
   *
   * @param metric the measure that counts the parts
   * @param least how many parts make a hit
   */
  protected PartsOfWhole(String metric, int least) {
    this.metric = metric;
    this.least = least;
  }

  @Override
  public final void inspect(QueryMatches matches, Findings<Span> findings) {
    List<Capture> parts = matches.captures("part");
    if (parts.size() < least) {
      return;
    }
    List<Capture> wholes = matches.captures("whole");
    Map<Capture, List<Capture>> own = new HashMap<>();
    for (Capture part : parts) {
      matches
          .innermost(wholes, part)
          .ifPresent(whole -> own.computeIfAbsent(whole, key -> new ArrayList<>()).add(part));
    }
    for (TreeQuery.Match match : matches.all()) {
      Capture whole = match.first("whole");
      List<Capture> inside = own.getOrDefault(whole, List.of());
      if (match.first("name") != null && inside.size() >= least) {
        findings
            .at(matches.span(whole))
            .name("name", matches.text(match, "name"))
            .name("parts", Integer.toString(inside.size()))
            .metric(metric, inside.size())
            .because(matches.spans(inside));
      }
    }
  }
}
