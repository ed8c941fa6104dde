package dev.codestrata.source.patterns.rules.go;

import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.QueryDecider;
import dev.codestrata.source.patterns.QueryMatches;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A function that returns a function, which sets a field of the options given to it. */
public final class FunctionalOptions implements QueryDecider {
  @Override
  public void inspect(QueryMatches matches, Findings<Span> findings) {
    for (TreeQuery.Match match : matches.all()) {
      String target = matches.text(match, "target");
      Matcher assignment =
          Pattern.compile("\\b" + Pattern.quote(target) + "\\.(\\w+(?:\\.\\w+)*)\\s*(?:=[^=]|\\+=)")
              .matcher(matches.text(match, "body"));
      if (assignment.find()) {
        findings
            .at(matches.span(match.first("function")))
            .name("function", matches.text(match, "name"))
            .name("options", matches.text(match, "options"))
            .name("field", assignment.group(1))
            .because(matches.span(match.first("literal")));
      }
    }
  }
}
