package dev.codestrata.source.patterns.rules.python;

import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.QueryDecider;
import dev.codestrata.source.patterns.QueryMatches;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import dev.codestrata.source.syntax.treesitter.TreeQuery.Capture;
import java.util.regex.Pattern;

/** A function that returns another function, which calls the one that was given. */
public final class DecoratorDefinition implements QueryDecider {
  @Override
  public void inspect(QueryMatches matches, Findings<Span> findings) {
    for (TreeQuery.Match match : matches.all()) {
      String given = matches.text(match, "parameter");
      Capture wrapper = match.first("wrapper");
      if (given.equals("self") || given.equals("cls")) {
        continue;
      }
      Pattern call = Pattern.compile("(?<![\\w.])" + Pattern.quote(given) + "\\s*\\(");
      // The wrapper's own header may name the function too: look behind its first line.
      String text = matches.text(wrapper);
      int afterHeader = Math.max(0, text.indexOf(":\n"));
      if (call.matcher(text).find(afterHeader)) {
        findings
            .at(matches.span(match.first("function")))
            .name("function", matches.text(match, "name"))
            .name("given", given)
            .name("wrapper", matches.text(match, "inner"))
            .metric("keeps_metadata", text.contains("wraps(") ? 1 : 0)
            .because(matches.span(match.first("inner")))
            .because(matches.span(match.first("returned")));
      }
    }
  }
}
