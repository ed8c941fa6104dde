package dev.codestrata.source.patterns.rules.c;

import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.QueryDecider;
import dev.codestrata.source.patterns.QueryMatches;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import dev.codestrata.source.syntax.treesitter.TreeQuery.Capture;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A structure whose users know its name and never its fields. */
public final class OpaquePointer implements QueryDecider {
  private static final int MIN_FUNCTIONS = 2;

  @Override
  public void inspect(QueryMatches matches, Findings<Span> findings) {
    List<Capture> prototypes = matches.captures("prototype");
    if (prototypes.size() < MIN_FUNCTIONS) {
      return;
    }
    Set<String> defined =
        matches.captures("defined").stream().map(matches::text).collect(Collectors.toSet());
    for (TreeQuery.Match match : matches.all()) {
      Capture typedef = match.first("typedef");
      if (typedef == null || defined.contains(matches.text(match, "tag"))) {
        continue;
      }
      String alias = matches.text(match, "alias");
      // A typedef of the pointer itself needs no further star.
      String star = match.first("pointer") == null ? "\\s*\\*" : "\\b";
      Pattern use = Pattern.compile("\\b" + Pattern.quote(alias) + star);
      List<Capture> users =
          prototypes.stream()
              .filter(prototype -> use.matcher(matches.text(prototype)).find())
              .toList();
      if (users.size() >= MIN_FUNCTIONS) {
        findings
            .at(matches.span(typedef))
            .name("type", alias)
            .name("tag", matches.text(match, "tag"))
            .metric("functions", users.size())
            .because(matches.span(typedef))
            .because(matches.spans(users));
      }
    }
  }
}
