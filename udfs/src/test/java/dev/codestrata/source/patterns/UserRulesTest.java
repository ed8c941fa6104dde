package dev.codestrata.source.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codestrata.source.language.Languages;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class UserRulesTest {
  private static final String HEAD =
      """
      id: %s
      level: L6
      facet: data layout
      family: own
      title: Own rule
      what: what
      why: why
      assumptions: none
      limitations: none
      since: 0.1.0
      confidence: 0.8
      describe: "%s"
      """;

  private static final String RING =
      HEAD.formatted("any/own-ring", "{where} turns {advance} around.")
          + """
          shape:
            scope: file
            elements:
              advance:
                any: ["$i = ( $i + 1 ) %"]
                min: 2
              length:
                words: [capacity]
                optional: true
          """;

  private static final String QUERY =
      HEAD.formatted("javascript/own-debugger", "Stops at {stop}.")
          + """
          languages: [javascript, typescript, tsx]
          query: |
            (debugger_statement) @hit @stop
          """;

  @Test
  void aShapeFiresInEveryLanguage() throws Exception {
    RuleCatalogue rules = RuleCatalogue.with(rules("any/own-ring/rule.yml", RING));

    assertThat(
            own(
                rules,
                "Python",
                """
                class Queue:
                    def push(self, item):
                        self.items[self._tail] = item
                        self._tail = (self._tail + 1) % self._capacity

                    def pop(self):
                        self._head = (self._head + 1) % self._capacity
                """))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.description()).isEqualTo("Queue turns self._tail, self._head around.");
              assertThat(hit.startLine()).isEqualTo(1);
              assertThat(hit.confidence()).isEqualTo(0.8);
              assertThat(hit.evidence()).extracting(Evidence::startLine).contains(4, 7);
            });
    assertThat(
            own(
                rules,
                "Java",
                """
                class Queue {
                  void push() { tail = (tail + 1) % size; }
                  void pop() { this.head = (this.head + 1) % size; }
                }
                """))
        .singleElement()
        .satisfies(hit -> assertThat(hit.confidence()).isBetween(0.6, 0.7));
    assertThat(own(rules, "Go", "package q\n\nfunc f() { i = (i + 1) % n; i = (i + 1) % n }\n"))
        .as("one name seen twice")
        .isEmpty();
    assertThat(own(rules, "Go", "package q\n\nfunc f() { i = (j + 1) % n; k = (m + 1) % n }\n"))
        .as("other names on the right")
        .isEmpty();
  }

  @Test
  void oneQueryServesRelatedGrammars() throws Exception {
    RuleCatalogue rules = RuleCatalogue.with(rules("javascript/own-debugger/rule.yml", QUERY));

    for (String language : List.of("JavaScript", "TypeScript", "TSX")) {
      assertThat(own(rules, language, "function load() {\n  debugger;\n}\n"))
          .as(language)
          .extracting(PatternMatch::startLine)
          .containsExactly(2);
    }
  }

  @Test
  void otherRulesAnotherVersion() {
    assertThat(RuleCatalogue.with(UserRules.NONE)).isSameAs(RuleCatalogue.builtin());
    assertThat(RuleCatalogue.with(rules("any/own-ring/rule.yml", RING)).catalogueVersion())
        .isNotEqualTo(RuleCatalogue.builtin().catalogueVersion())
        .isNotEqualTo(
            RuleCatalogue.with(rules("any/own-ring/rule.yml", RING.replace("0.8", "0.7")))
                .catalogueVersion());
  }

  @Test
  void refusesWhatItCannotRun() {
    refuses(
        "java/visitor/rule.yml",
        HEAD.formatted("java/visitor", "x") + "query: (debugger_statement) @hit\n",
        "java/visitor: Java is not parsed by a grammar; give a shape, or languages without java");
    refuses(
        "go/defer-release/rule.yml",
        HEAD.formatted("go/defer-release", "x") + "query: (defer_statement) @hit\n",
        "go/defer-release: a rule of this id comes with Codestrata; rename the folder");
    refuses(
        "go/own/rule.yml",
        HEAD.formatted("go/own", "x"),
        "go/own: has neither a query nor a shape nor a class Own; write one");
    refuses(
        "any/own-ring/rule.yml",
        RING.replace("languages:", "").replace("$i = ( $i + 1 ) %", "$i = $i"),
        "any/own-ring/rule.yml: shape: the pattern '$i = $i' has no word and no uncommon token to"
            + " look for");
    refuses(
        "any/own-ring/rule.yml",
        RING + "languages: [klingon]\n",
        "any/own-ring/rule.yml: no parser for the language 'klingon'; give ids of languages.yml");
  }

  private static void refuses(String path, String rule, String message) {
    assertThatThrownBy(() -> RuleCatalogue.with(rules(path, rule)))
        .isInstanceOf(InvalidRuleException.class)
        .hasMessage(message);
  }

  private static UserRules rules(String path, String rule) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(path, rule.getBytes(StandardCharsets.UTF_8));
    return UserRules.of(files);
  }

  private static List<PatternMatch> own(RuleCatalogue rules, String language, String code)
      throws Exception {
    try (ParsedSource source =
        SourceParsers.parse(Languages.byName(language).orElseThrow(), code)) {
      return rules.match(source).matches().stream()
          .filter(match -> match.family().equals("own"))
          .toList();
    }
  }
}
