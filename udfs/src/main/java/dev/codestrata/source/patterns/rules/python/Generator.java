package dev.codestrata.source.patterns.rules.python;

import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.QueryDecider;
import dev.codestrata.source.patterns.QueryMatches;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import dev.codestrata.source.syntax.treesitter.TreeQuery.Capture;
import java.util.List;

/** A function that yields its results one by one. */
public final class Generator implements QueryDecider {
  @Override
  public void inspect(QueryMatches matches, Findings<Span> findings) {
    List<Capture> yields = matches.captures("yield");
    List<Capture> wrapped = matches.captures("wrapped");
    List<Capture> functions = matches.captures("function");
    for (TreeQuery.Match match : matches.all()) {
      Capture function = match.first("function");
      // A decorator that drives the generator itself gives its yield another meaning.
      if (function == null || wrapped.contains(asWrapped(function))) {
        continue;
      }
      List<Capture> own =
          matches.within(yields, function).stream()
              .filter(y -> matches.innermost(functions, y).filter(function::equals).isPresent())
              .toList();
      if (!own.isEmpty()) {
        findings
            .at(matches.span(function))
            .name("function", matches.text(match, "name"))
            .name("yielded", matches.text(own.get(0)))
            .metric("yields", own.size())
            .metric(
                "delegations",
                (double) own.stream().filter(y -> matches.text(y).startsWith("yield from")).count())
            .because(matches.spans(own));
      }
    }
  }

  private static Capture asWrapped(Capture function) {
    return new Capture("wrapped", function.kind(), function.startByte(), function.endByte());
  }
}
