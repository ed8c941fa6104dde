package dev.codestrata.source.patterns.rules.python;

import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.QueryDecider;
import dev.codestrata.source.patterns.QueryMatches;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import dev.codestrata.source.syntax.treesitter.TreeQuery.Capture;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A class that enters and leaves, or a decorated generator that does so around its yield. */
public final class ContextManagerDefinition implements QueryDecider {
  private static final List<List<String>> PAIRS =
      List.of(List.of("__enter__", "__exit__"), List.of("__aenter__", "__aexit__"));

  @Override
  public void inspect(QueryMatches matches, Findings<Span> findings) {
    List<Capture> classes = matches.captures("class");
    List<Capture> methods = matches.captures("method");
    for (TreeQuery.Match match : matches.all()) {
      Capture type = match.first("class");
      if (type != null) {
        inspectClass(matches, match, type, classes, methods, findings);
      }
      Capture generator = match.first("generator");
      if (generator != null) {
        inspectGenerator(matches, match, generator, findings);
      }
    }
  }

  private static void inspectClass(
      QueryMatches matches,
      TreeQuery.Match match,
      Capture type,
      List<Capture> classes,
      List<Capture> methods,
      Findings<Span> findings) {
    Map<String, Capture> own = new TreeMap<>();
    for (Capture method : matches.within(methods, type)) {
      if (matches.innermost(classes, method).filter(type::equals).isPresent()) {
        own.put(matches.text(method), method);
      }
    }
    for (List<String> pair : PAIRS) {
      if (own.keySet().containsAll(pair)) {
        findings
            .at(matches.span(type))
            .name("name", matches.text(match, "name"))
            .name("how", "by " + pair.get(0) + " and " + pair.get(1))
            .metric("is_generator", 0)
            .because(matches.span(own.get(pair.get(0))))
            .because(matches.span(own.get(pair.get(1))));
        return;
      }
    }
  }

  private static void inspectGenerator(
      QueryMatches matches, TreeQuery.Match match, Capture generator, Findings<Span> findings) {
    List<Capture> yields = matches.within(matches.captures("yield"), generator);
    if (!yields.isEmpty()) {
      findings
          .at(matches.span(generator))
          .name("name", matches.text(match, "name"))
          .name("how", "around the yield of a generator")
          .metric("is_generator", 1)
          .because(matches.span(match.first("decorator")))
          .because(matches.spans(yields));
    }
  }
}
