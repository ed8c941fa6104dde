package dev.codestrata.source.patterns.rules.go;

import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.QueryDecider;
import dev.codestrata.source.patterns.QueryMatches;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import dev.codestrata.source.syntax.treesitter.TreeQuery.Capture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Errors that leave the function where they occur, so that the rest reads straight down. */
public final class EarlyErrorReturn implements QueryDecider {
  /** One check is everywhere; several show that the whole function is written so. */
  private static final int MIN_CHECKS = 3;

  @Override
  public void inspect(QueryMatches matches, Findings<Span> findings) {
    List<Capture> functions = matches.captures("function");
    Map<Capture, List<TreeQuery.Match>> checks = new LinkedHashMap<>();
    for (TreeQuery.Match match : matches.all()) {
      Capture check = match.first("check");
      if (check != null && handsOn(matches, match)) {
        matches
            .innermost(functions, check)
            .ifPresent(f -> checks.computeIfAbsent(f, key -> new ArrayList<>()).add(match));
      }
    }
    for (TreeQuery.Match match : matches.all()) {
      Capture function = match.first("function");
      List<TreeQuery.Match> own = checks.getOrDefault(function, List.of());
      if (function != null && match.first("result") != null && own.size() >= MIN_CHECKS) {
        findings
            .at(matches.span(function))
            .name("function", matches.text(match, "name"))
            .name("checks", Integer.toString(own.size()))
            .metric("checks", own.size())
            .because(own.stream().map(c -> matches.span(c.first("check"))).toList());
      }
    }
  }

  /** Whether the last value that is returned is made of the one that was tested. */
  private static boolean handsOn(QueryMatches matches, TreeQuery.Match match) {
    List<Capture> returned = matches.captures(match, "returned");
    String last = matches.text(returned.get(returned.size() - 1));
    String error = matches.text(match, "error");
    return Pattern.compile("\\b" + Pattern.quote(error) + "\\b").matcher(last).find();
  }
}
