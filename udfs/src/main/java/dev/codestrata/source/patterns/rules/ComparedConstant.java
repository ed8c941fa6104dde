package dev.codestrata.source.patterns.rules;

import dev.codestrata.source.patterns.Findings;
import dev.codestrata.source.patterns.QueryDecider;
import dev.codestrata.source.patterns.QueryMatches;
import dev.codestrata.source.syntax.Span;
import dev.codestrata.source.syntax.treesitter.TreeQuery;
import dev.codestrata.source.syntax.treesitter.TreeQuery.Capture;
import java.util.List;

/**
 * A constant with which values are compared, so that it stands for the absence of one.
 *
 * <p>The query captures each {@code @declaration} with its {@code @name}, and every name that is
 * {@code @compared}. The sentence may use {@code {name}} and {@code {uses}}.
 */
public abstract class ComparedConstant implements QueryDecider {

  /** Made by the rules. */
  protected ComparedConstant() {}

  @Override
  public final void inspect(QueryMatches matches, Findings<Span> findings) {
    List<Capture> compared = matches.captures("compared");
    if (compared.isEmpty()) {
      return;
    }
    for (TreeQuery.Match match : matches.all()) {
      Capture declaration = match.first("declaration");
      if (declaration == null) {
        continue;
      }
      String name = matches.text(match, "name");
      List<Capture> uses = compared.stream().filter(use -> matches.text(use).equals(name)).toList();
      if (!uses.isEmpty()) {
        findings
            .at(matches.span(declaration))
            .name("name", name)
            .name("uses", Integer.toString(uses.size()))
            .metric("comparisons", uses.size())
            .because(matches.span(declaration))
            .because(matches.spans(uses));
      }
    }
  }
}
