package dev.codestrata.source.patterns;

import dev.codestrata.source.patterns.shapes.Shape;
import dev.codestrata.source.patterns.shapes.ShapeMatch;
import dev.codestrata.source.patterns.shapes.Shapes;
import dev.codestrata.source.patterns.shapes.Sighting;
import dev.codestrata.source.patterns.shapes.SourceUnit;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for the shapes of all rules of a language. Thread-safe. */
final class ShapeMatcher {
  /** Further places of one element would say nothing new. */
  private static final int EVIDENCE_PER_ELEMENT = 3;

  private static final int NAMES_PER_ELEMENT = 3;

  /** What is left of a rule's confidence where no optional element is there. */
  private static final double LEAST_SHARE = 0.85;

  private final List<PatternRule> rules;
  private final Shapes shapes;

  ShapeMatcher(List<PatternRule> rules) {
    this.rules = List.copyOf(rules);
    this.shapes =
        new Shapes(rules.stream().map(rule -> rule.description().shape().orElseThrow()).toList());
  }

  MatchResult match(ParsedSource source) {
    Optional<Shapes.Search> search = shapes.search(source);
    if (search.isEmpty()) {
      return MatchResult.EMPTY;
    }
    MatchCollector collector = new MatchCollector(source.text());
    for (int number = 0; number < rules.size(); number++) {
      PatternRule rule = rules.get(number);
      Findings<Span> findings = new Findings<>();
      try {
        for (ShapeMatch match : search.get().find(number)) {
          if (isAccepted(rule, search.get().unit(), match)) {
            report(rule.description(), search.get().unit(), match, findings);
          }
        }
      } catch (RuntimeException | StackOverflowError e) {
        collector.fail(rule.description(), e);
        continue;
      }
      collector.add(rule.description(), findings, span -> span);
    }
    return collector.result();
  }

  private static boolean isAccepted(PatternRule rule, SourceUnit unit, ShapeMatch match) {
    return rule.decider().isEmpty() || ((UnitDecider) rule.decider().get()).accepts(unit, match);
  }

  /**
   * Each element is evidence, a name for the sentence and, where the rule documents it, a metric;
   * {@code {where}} is the definition that is hit.
   */
  private static void report(
      RuleDescription rule, SourceUnit unit, ShapeMatch match, Findings<Span> findings) {
    Sighting first = match.seen().values().iterator().next().get(0);
    Span place =
        match
            .home()
            .map(home -> unit.span(home.from(), home.to()))
            .orElseGet(() -> unit.span(first));
    Findings.Hit<Span> hit = findings.at(place);
    hit.name(
        "where",
        match.home().map(SourceUnit.Definition::name).filter(n -> !n.isBlank()).orElse("the file"));
    Shape shape = rule.shape().orElseThrow();
    for (Map.Entry<String, Shape.Element> element : shape.elements().entrySet()) {
      List<Sighting> seen = match.seen(element.getKey());
      seen.stream().limit(EVIDENCE_PER_ELEMENT).forEach(s -> hit.because(unit.span(s)));
      Set<String> names = new LinkedHashSet<>();
      seen.forEach(s -> names.add(name(unit, s)));
      hit.name(
          element.getKey(),
          seen.isEmpty()
              ? "nothing"
              : names.stream().limit(NAMES_PER_ELEMENT).collect(Collectors.joining(", ")));
      if (rule.metrics().containsKey(element.getKey())) {
        hit.metric(element.getKey(), names.size());
      }
    }
    boolean hasOptional = shape.elements().values().stream().anyMatch(Shape.Element::optional);
    if (hasOptional) {
      hit.confidence(rule.confidence() * (LEAST_SHARE + (1 - LEAST_SHARE) * match.completeness()));
    }
  }

  private static String name(SourceUnit unit, Sighting sighting) {
    String key = sighting.key().strip();
    return key.isEmpty() || Character.isDigit(key.charAt(0))
        ? unit.text(sighting.from(), sighting.to())
        : key;
  }
}
