package dev.codestrata.source.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the catalogue page out of the rules. */
final class PatternPage {
  private PatternPage() {}

  static String of(RuleCatalogue catalogue) {
    List<String> lines = new ArrayList<>();
    lines.add("# The pattern catalogue");
    lines.add("");
    lines.add(
        "Generated from `udfs/src/main/resources/patterns`; to change it, change a rule (see"
            + " CONTRIBUTING.md).");
    lines.add(
        "A snippet is the whole lines of a hit without their common indentation, at most "
            + Snippets.MAX_BYTES
            + " bytes.");
    lines.add(
        "Confidence is the share of hits that a reader is expected to call right; a decider may"
            + " lower it for one hit.");
    lines.add("");
    lines.add("| rule | level | facet | family | confidence |");
    lines.add("| --- | --- | --- | --- | --- |");
    for (PatternRule rule : catalogue.rules()) {
      RuleDescription said = rule.description();
      lines.add(
          "| [%s](#%s) | %s | %s | %s | %s |"
              .formatted(
                  said.id(),
                  anchor(said),
                  said.level(),
                  said.facet(),
                  said.family(),
                  said.confidence()));
    }
    for (PatternRule rule : catalogue.rules()) {
      section(rule, lines);
    }
    return String.join("\n", lines) + "\n";
  }

  private static void section(PatternRule rule, List<String> lines) {
    RuleDescription said = rule.description();
    lines.add("");
    lines.add("## " + said.id());
    lines.add("");
    lines.add("**" + said.title() + "** (since " + said.since() + ")");
    lines.add("");
    lines.add("- What: " + said.what());
    lines.add("- Why: " + said.why());
    lines.add("- Assumes: " + said.assumptions());
    lines.add("- Limits: " + said.limitations());
    lines.add("- Languages: " + String.join(", ", said.languages()));
    lines.add("- Decided by: " + decidedBy(rule));
    for (Map.Entry<String, String> metric : said.metrics().entrySet()) {
      lines.add("- Metric `" + metric.getKey() + "`: " + metric.getValue());
    }
    long matches = rule.examples().stream().filter(RuleExample::shouldMatch).count();
    lines.add(
        "- Examples: [%d matches and %d near misses](../src/main/resources/patterns/%s)"
            .formatted(matches, rule.examples().size() - matches, said.id()));
  }

  private static String decidedBy(PatternRule rule) {
    String type = rule.decider().map(d -> "`" + d.getClass().getSimpleName() + "`").orElse("");
    String found =
        rule.description().shape().isPresent()
            ? "a shape"
            : rule.description().query().isEmpty() ? "" : "a query";
    return found.isEmpty() || type.isEmpty() ? found + type : found + " and " + type;
  }

  /** As GitHub makes it: lower case, without punctuation. */
  private static String anchor(RuleDescription said) {
    return said.id().replaceAll("[^a-z0-9-]", "");
  }
}
