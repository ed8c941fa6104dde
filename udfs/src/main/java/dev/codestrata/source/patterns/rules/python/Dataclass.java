package dev.codestrata.source.patterns.rules.python;

import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.QueryDecider;
import dev.codestrata.source.patterns.QueryMatches;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import dev.codestrata.source.syntax.treesitter.TreeQuery.Capture;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A class whose methods are generated from its annotated fields. */
public final class Dataclass implements QueryDecider {
  private static final Pattern FROZEN = Pattern.compile("\\bfrozen\\s*=\\s*True\\b");

  @Override
  public void inspect(QueryMatches matches, Findings<Span> findings) {
    List<Capture> classes = matches.captures("class");
    List<Capture> fields = matches.captures("field");
    for (TreeQuery.Match match : matches.all()) {
      Capture type = match.first("decorated");
      if (type == null) {
        continue;
      }
      List<Capture> own =
          matches.within(fields, type).stream()
              .filter(
                  field ->
                      matches
                          .innermost(classes, field)
                          .filter(c -> c.endByte() == type.endByte())
                          .isPresent())
              .toList();
      if (own.isEmpty()) {
        continue;
      }
      boolean frozen = FROZEN.matcher(matches.text(match, "decorator")).find();
      findings
          .at(matches.span(type))
          .name("class", matches.text(match, "name"))
          .name("fields", own.stream().map(matches::text).collect(Collectors.joining(", ")))
          .metric("fields", own.size())
          .metric("is_frozen", frozen ? 1 : 0)
          .because(matches.span(match.first("decorator")))
          .because(matches.spans(own));
    }
  }
}
