package dev.codestrata.source.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {
  private static final String CODE =
      """
      class Clock {
        // é
        long now() { return 1; }
        long later() { return 2; }
      }
      """;

  /** Reports every method. */
  static final class Methods implements JavaDecider<MethodDeclaration> {
    @Override
    public Class<MethodDeclaration> kind() {
      return MethodDeclaration.class;
    }

    @Override
    public void inspect(MethodDeclaration method, Findings<Node> findings) {
      findings.at(method).name("method", method.getNameAsString()).metric("size", 1);
      findings.at(method).name("method", "the same place again").metric("size", 2);
    }
  }

  /** Reports the first method and breaks on the second. */
  static final class Broken implements JavaDecider<MethodDeclaration> {
    @Override
    public Class<MethodDeclaration> kind() {
      return MethodDeclaration.class;
    }

    @Override
    public void inspect(MethodDeclaration method, Findings<Node> findings) {
      findings.at(method).name("method", "x");
      if (method.getNameAsString().equals("later")) {
        throw new IllegalStateException("no clock\nin a second line");
      }
    }
  }

  @Test
  void keepsTheOthersWhenARuleBreaks() throws Exception {
    MatchResult result =
        match(rule("java/broken", new Broken()), rule("java/methods", new Methods()));

    assertThat(result.failures())
        .containsExactly(new RuleFailure("java/broken", "IllegalStateException: no clock"));
    assertThat(result.matches()).extracting(PatternMatch::ruleId).containsOnly("java/methods");
  }

  @Test
  void reportsAPlaceOncePerRuleInSourceOrder() throws Exception {
    MatchResult result = match(rule("java/methods", new Methods()));

    assertThat(result.matches())
        .extracting(PatternMatch::description)
        .containsExactly("now is a method", "later is a method");
    PatternMatch first = result.matches().get(0);
    assertThat(first.startLine()).isEqualTo(3);
    assertThat(first.startByte()).isEqualTo(CODE.indexOf("long now") + 1L);
    assertThat(first.snippet()).isEqualTo("long now() { return 1; }");
    assertThat(first.metrics()).containsExactly(Map.entry("size", 1.0));
    assertThat(first.evidence())
        .containsExactly(
            new Evidence(first.startByte(), first.endByte(), 3, 3, "long now() { return 1; }"));
  }

  @Test
  void findsRulesById() {
    assertThat(RuleCatalogue.builtin().rule("java/singleton-holder")).isPresent();
    assertThat(RuleCatalogue.builtin().rule("java/no-such-rule")).isEmpty();
  }

  @Test
  void namesItsVersionByContent() {
    assertThat(RuleCatalogue.builtin().catalogueVersion()).matches("[0-9a-f]{64}");
    assertThat(RuleLoader.load().catalogueVersion())
        .isEqualTo(RuleCatalogue.builtin().catalogueVersion());
  }

  private static MatchResult match(PatternRule... rules) throws Exception {
    try (ParsedSource source = SourceParsers.parse(Languages.byName("Java").orElseThrow(), CODE)) {
      return new RuleCatalogue(List.of(rules), "test").match(source);
    }
  }

  private static PatternRule rule(String id, Object decider) {
    return new PatternRule(
        new RuleDescription(
            id,
            "L1",
            "testing",
            "family",
            "Title",
            "what",
            "why",
            "none",
            "none",
            "0.1.0",
            0.9,
            "{method} is a method",
            Map.of("size", "always 1"),
            "",
            Optional.empty(),
            List.of("java")),
        Optional.of(decider),
        List.of());
  }
}
