package dev.codestrata.source.patterns;

import dev.codestrata.source.syntax.SourceText;
import dev.codestrata.source.syntax.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the findings of all rules over one text into its result. */
final class MatchCollector {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");
  static final Comparator<PatternMatch> ORDER =
      Comparator.comparingLong(PatternMatch::startByte)
          .thenComparingLong(PatternMatch::endByte)
          .thenComparing(PatternMatch::ruleId);

  private final SourceText text;
  private final List<PatternMatch> matches = new ArrayList<>();
  private final List<RuleFailure> failures = new ArrayList<>();

  MatchCollector(SourceText text) {
    this.text = text;
  }

  /** Adds a rule's findings; one that cannot be turned into matches is a failure of the rule. */
  <N> void add(RuleDescription rule, Findings<N> findings, Function<N, Span> spanOf) {
    List<PatternMatch> own = new ArrayList<>();
    Set<Long> places = new HashSet<>();
    try {
      for (Findings.Hit<N> hit : findings.hits()) {
        Span first = spanOf.apply(hit.first());
        Span last = hit.first() == hit.last() ? first : spanOf.apply(hit.last());
        Span span = text.span(first.startByte(), last.endByte());
        if (places.add(((long) span.startByte() << 32) | span.endByte())) {
          own.add(match(rule, hit, span, spanOf));
        }
      }
    } catch (RuntimeException e) {
      fail(rule, e);
      return;
    }
    matches.addAll(own);
  }

  void fail(RuleDescription rule, Throwable broken) {
    String message = broken.getMessage();
    failures.add(
        new RuleFailure(
            rule.id(),
            broken.getClass().getSimpleName()
                + (message == null ? "" : ": " + message.lines().findFirst().orElse(""))));
  }

  MatchResult result() {
    matches.sort(ORDER);
    failures.sort(Comparator.comparing(RuleFailure::ruleId));
    return new MatchResult(matches, failures);
  }

  private <N> PatternMatch match(
      RuleDescription rule, Findings.Hit<N> hit, Span span, Function<N, Span> spanOf) {
    return new PatternMatch(
        rule.id(),
        rule.level(),
        rule.facet(),
        rule.family(),
        span.startByte(),
        span.endByte(),
        span.startLine(),
        span.endLine(),
        Snippets.cut(text, span),
        describe(rule, hit.names()),
        hit.confidenceOr(rule.confidence()),
        hit.metrics(),
        hit.evidence().stream()
            .map(spanOf)
            .sorted(Comparator.comparingInt(Span::startByte).thenComparingInt(Span::endByte))
            .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new))
            .stream()
            .map(this::evidence)
            .toList());
  }

  private Evidence evidence(Span span) {
    String line = text.slice(span).lines().findFirst().orElse("").strip();
    if (line.length() > Evidence.MAX_TEXT_CHARACTERS) {
      int end = Evidence.MAX_TEXT_CHARACTERS;
      line = line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
    }
    return new Evidence(span.startByte(), span.endByte(), span.startLine(), span.endLine(), line);
  }

  private static String describe(RuleDescription rule, Map<String, String> names) {
    Matcher placeholder = PLACEHOLDER.matcher(rule.describe());
    StringBuilder sentence = new StringBuilder();
    while (placeholder.find()) {
      String name = names.get(placeholder.group(1));
      if (name == null) {
        throw new IllegalStateException(
            "the sentence asks for {" + placeholder.group(1) + "}, which was not given");
      }
      placeholder.appendReplacement(sentence, Matcher.quoteReplacement(name));
    }
    return placeholder.appendTail(sentence).toString();
  }
}
