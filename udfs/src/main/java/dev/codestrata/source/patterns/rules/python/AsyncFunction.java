package dev.codestrata.source.patterns.rules.python;

import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.QueryDecider;
import dev.codestrata.source.patterns.QueryMatches;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import dev.codestrata.source.syntax.treesitter.TreeQuery.Capture;
import java.util.List;

/** A coroutine that awaits other ones. */
public final class AsyncFunction implements QueryDecider {
  @Override
  public void inspect(QueryMatches matches, Findings<Span> findings) {
    List<Capture> awaits = matches.captures("await");
    List<Capture> functions = matches.captures("any_function");
    for (TreeQuery.Match match : matches.all()) {
      Capture function = match.first("function");
      if (function == null) {
        continue;
      }
      List<Capture> own =
          matches.within(awaits, function).stream()
              .filter(
                  await ->
                      matches
                          .innermost(functions, await)
                          .filter(f -> f.startByte() == function.startByte())
                          .isPresent())
              .toList();
      if (!own.isEmpty()) {
        findings
            .at(matches.span(function))
            .name("function", matches.text(match, "name"))
            .name("awaited", matches.text(own.get(0)))
            .metric("awaits", own.size())
            .because(matches.spans(own));
      }
    }
  }
}
