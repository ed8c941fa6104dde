package dev.codestrata.source.patterns;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.syntax.QueryParts;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.TreeSitterSource;
import dev.codestrata.source.syntax.treesitter.InvalidQueryException;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the queries of all rules of a language as one query, in one pass over a tree. */
final class QueryMatcher {
  /** The capture that a query without a decider reports. */
  static final String HIT = "hit";

  /** The capture of which a query without a decider reports the function around it, once. */
  static final String USE = "use";

  private final List<PatternRule> rules;
  private final QueryParts query;

  private QueryMatcher(List<PatternRule> rules, QueryParts query) {
    this.rules = List.copyOf(rules);
    this.query = query;
  }

  static QueryMatcher compile(Language language, List<PatternRule> rules) {
    List<TreeQuery.Part> parts =
        rules.stream()
            .map(rule -> new TreeQuery.Part(rule.id(), rule.description().query()))
            .toList();
    try {
      return new QueryMatcher(rules, QueryParts.compile(language, parts));
    } catch (InvalidQueryException e) {
      throw new InvalidRuleException(
          "the rules of " + language.name() + " do not compile: " + e.getMessage(), e);
    }
  }

  MatchResult match(TreeSitterSource source) {
    Map<String, List<TreeQuery.Match>> byRule = new HashMap<>();
    for (TreeQuery.Match match : source.matches(query)) {
      byRule.computeIfAbsent(match.part(), part -> new ArrayList<>()).add(match);
    }
    MatchCollector collector = new MatchCollector(source.text());
    for (PatternRule rule : rules) {
      List<TreeQuery.Match> own = byRule.getOrDefault(rule.id(), List.of());
      if (own.isEmpty()) {
        continue;
      }
      Findings<Span> findings = new Findings<>();
      QueryMatches matches = new QueryMatches(source, own);
      try {
        if (rule.decider().isPresent()) {
          ((QueryDecider) rule.decider().get()).inspect(matches, findings);
        } else {
          report(rule.description(), matches, findings);
        }
      } catch (RuntimeException | StackOverflowError e) {
        collector.fail(rule.description(), e);
        continue;
      }
      collector.add(rule.description(), findings, span -> span);
    }
    return collector.result();
  }

  private static void report(RuleDescription rule, QueryMatches matches, Findings<Span> findings) {
    boolean byFunction = matches.all().get(0).first(USE) != null;
    if (byFunction) {
      FunctionUses.report(rule, matches, findings);
    } else {
      reportEach(rule, matches, findings);
    }
  }

  /**
   * Every match is a hit: {@code @hit} is its place; every other capture is evidence and a name for
   * the sentence, unless it starts with an underscore; a metric counts the captures of its name.
   */
  private static void reportEach(
      RuleDescription rule, QueryMatches matches, Findings<Span> findings) {
    for (TreeQuery.Match match : matches.all()) {
      TreeQuery.Capture place = match.first(HIT);
      if (place == null) {
        throw new IllegalStateException(
            "the query has a pattern without a capture @" + HIT + " or @" + USE);
      }
      Findings.Hit<Span> hit = findings.at(matches.span(place));
      Map<String, Integer> counts = new HashMap<>();
      for (TreeQuery.Capture capture : match.captures()) {
        counts.merge(capture.name(), 1, Integer::sum);
        if (!capture.name().equals(HIT) && !capture.name().startsWith("_")) {
          hit.because(matches.span(capture));
          if (counts.get(capture.name()) == 1) {
            hit.name(capture.name(), matches.text(capture));
          }
        }
      }
      rule.metrics().keySet().forEach(name -> hit.metric(name, counts.getOrDefault(name, 0)));
    }
  }
}
