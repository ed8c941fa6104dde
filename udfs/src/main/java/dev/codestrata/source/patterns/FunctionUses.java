package dev.codestrata.source.patterns;

import dev.codestrata.source.syntax.Outline;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports each function in which a query's {@code @use} stands, once however many there are: the
 * uses are the evidence, {@code {function}} names it, and a placeholder of a capture's name stands
 * for its first texts. Uses outside functions are one place together, the first of them.
 */
final class FunctionUses {
  private static final String OUTSIDE = "The file";
  private static final int MOST_EVIDENCE = 20;
  private static final int MOST_NAMES = 3;

  private final QueryMatches matches;
  private final Set<Span> uses = new LinkedHashSet<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private FunctionUses(QueryMatches matches) {
    this.matches = matches;
  }

  static void report(RuleDescription rule, QueryMatches matches, Findings<Span> findings) {
    Map<Object, FunctionUses> places = new LinkedHashMap<>();
    for (TreeQuery.Match match : matches.all()) {
      TreeQuery.Capture use = match.first(QueryMatcher.USE);
      if (use == null) {
        throw new IllegalStateException(
            "a query with @" + QueryMatcher.USE + " needs it in every pattern");
      }
      int function = matches.function(use);
      Object place = function >= 0 ? matches.outline().items().get(function) : OUTSIDE;
      places.computeIfAbsent(place, absent -> new FunctionUses(matches)).add(match);
    }
    places.forEach((place, found) -> found.report(rule, place, findings));
  }

  private void add(TreeQuery.Match match) {
    for (TreeQuery.Capture capture : match.captures()) {
      if (capture.name().startsWith("_")) {
        continue;
      }
      counts.merge(capture.name(), 1, Integer::sum);
      if (capture.name().equals(QueryMatcher.USE)) {
        uses.add(matches.span(capture));
      } else {
        names
            .computeIfAbsent(capture.name(), absent -> new LinkedHashSet<>())
            .add(matches.text(capture));
      }
    }
  }

  private void report(RuleDescription rule, Object place, Findings<Span> findings) {
    Findings.Hit<Span> hit;
    if (place instanceof Outline.Item function) {
      hit = findings.at(matches.span(function.startByte(), function.endByte()));
      hit.name("function", function.name());
    } else {
      hit = findings.at(uses.iterator().next());
      hit.name("function", OUTSIDE);
    }
    hit.because(uses.stream().limit(MOST_EVIDENCE).toList());
    names.forEach((name, texts) -> hit.name(name, joined(texts)));
    rule.metrics()
        .keySet()
        .forEach(
            name ->
                hit.metric(name, name.equals("uses") ? uses.size() : counts.getOrDefault(name, 0)));
  }

  private static String joined(Set<String> texts) {
    List<String> first = new ArrayList<>();
    for (String text : texts) {
      if (first.size() == MOST_NAMES) {
        return String.join(", ", first) + " and others";
      }
      first.add(text);
    }
    return String.join(", ", first);
  }
}
