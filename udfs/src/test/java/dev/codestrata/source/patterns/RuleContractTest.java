package dev.codestrata.source.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.language.Languages;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.SourceParsers;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every rule keeps the contract of CONTRIBUTING.md; every example is a test of its own. */
class RuleContractTest {
  private static final int MIN_EXAMPLES = 3;
  private static final Pattern MARKER = Pattern.compile("\\bexpect: ([a-z0-9-]+)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z_]+}");
  private static final Pattern PLACEHOLDER_NAMES = Pattern.compile("\\b(Foo|Bar|Baz|Qux)\\b");

  private final RuleCatalogue catalogue = RuleCatalogue.builtin();

  @TestFactory
  Stream<DynamicNode> rules() {
    return catalogue.rules().stream()
        .map(
            rule -> {
              List<DynamicNode> tests = new ArrayList<>();
              tests.add(dynamicTest("has enough examples", () -> hasEnoughExamples(rule)));
              for (RuleExample example : rule.examples()) {
                String name = example.path().substring(rule.id().length() + 1);
                tests.add(dynamicTest(name, () -> keepsItsMarks(rule, example)));
              }
              return dynamicContainer(rule.id(), tests);
            });
  }

  @TestFactory
  Stream<DynamicNode> folder() throws IOException {
    return Stream.of(
        dynamicTest("every file belongs to a rule", this::everyFileBelongs),
        dynamicTest("every decider has a folder", this::everyDeciderHasFolder),
        dynamicTest(
            "ids are unique",
            () ->
                assertThat(catalogue.rules()).extracting(PatternRule::id).doesNotHaveDuplicates()));
  }

  private static void hasEnoughExamples(PatternRule rule) {
    assertThat(rule.examples())
        .filteredOn(RuleExample::shouldMatch)
        .as("files in %s/matches", rule.id())
        .hasSizeGreaterThanOrEqualTo(MIN_EXAMPLES);
    assertThat(rule.examples())
        .filteredOn(example -> !example.shouldMatch())
        .as("files in %s/near-misses", rule.id())
        .hasSizeGreaterThanOrEqualTo(MIN_EXAMPLES);
  }

  private void keepsItsMarks(PatternRule rule, RuleExample example) throws Exception {
    SortedSet<Integer> marked = markedLines(rule, example.content());
    assertThat(marked.isEmpty())
        .as("%s: has no line marked with expect: <rule>", example.path())
        .isEqualTo(!example.shouldMatch());
    assertThat(PLACEHOLDER_NAMES.matcher(example.content()).find())
        .as("%s: examples are realistic code, without Foo and Bar", example.path())
        .isFalse();
    try (ParsedSource source = SourceParsers.parse(language(rule, example), example.content())) {
      assertThat(source.problems()).as("%s: syntax errors", example.path()).isEmpty();
      MatchResult result = catalogue.match(source);
      assertThat(result.failures()).isEmpty();
      List<PatternMatch> hits =
          result.matches().stream().filter(match -> match.ruleId().equals(rule.id())).toList();
      assertThat(hits.stream().map(PatternMatch::startLine).toList())
          .as("%s: lines that were hit, against the marked ones", example.path())
          .containsExactlyElementsOf(marked);
      hits.forEach(hit -> isComplete(rule, hit));
    }
  }

  /** The one language of the rule, or that which the name of the example says. */
  private static Language language(PatternRule rule, RuleExample example) {
    List<String> languages = rule.description().languages();
    Language language =
        languages.size() == 1
            ? Languages.byName(languages.get(0)).orElseThrow()
            : Languages.detect(example.path(), example.content()).orElseThrow();
    assertThat(languages).as("languages of %s", rule.id()).contains(language.id());
    return language;
  }

  private static SortedSet<Integer> markedLines(PatternRule rule, String content) {
    SortedSet<Integer> lines = new TreeSet<>();
    String[] all = content.split("\n", -1);
    for (int i = 0; i < all.length; i++) {
      Matcher marker = MARKER.matcher(all[i]);
      while (marker.find()) {
        assertThat(marker.group(1))
            .as("rule marked in line %d", i + 1)
            .isEqualTo(rule.description().name());
        lines.add(i + 1);
      }
    }
    return lines;
  }

  private static void isComplete(PatternRule rule, PatternMatch hit) {
    assertThat(hit.metrics().keySet())
        .as("metrics of a hit, against those documented in rule.yml")
        .containsExactlyInAnyOrderElementsOf(rule.description().metrics().keySet());
    assertThat(hit.description()).isNotBlank().doesNotContain("  ");
    // Braces of the code itself, as in a template string, may stand in it; the rule's may not.
    PLACEHOLDER
        .matcher(rule.description().describe())
        .results()
        .forEach(unfilled -> assertThat(hit.description()).doesNotContain(unfilled.group()));
    assertThat(hit.snippet()).isNotBlank();
    assertThat(hit.evidence()).isNotEmpty();
    assertThat(hit.confidence()).isGreaterThan(0).isLessThanOrEqualTo(1);
    for (Evidence evidence : hit.evidence()) {
      assertThat(evidence.text()).isNotBlank();
    }
  }

  private void everyFileBelongs() throws IOException {
    List<String> strays = new ArrayList<>();
    for (String path :
        ResourceTree.read(getClass().getResource("/patterns/vocabulary.yml"), name -> true)
            .keySet()) {
      boolean known =
          path.equals(Vocabulary.FILE)
              || catalogue.rules().stream()
                  .anyMatch(
                      rule ->
                          path.equals(rule.id() + "/" + RuleFile.NAME)
                              || rule.examples().stream().anyMatch(e -> e.path().equals(path)));
      if (!known) {
        strays.add(path);
      }
    }
    assertThat(strays)
        .as("files that are neither rule.yml nor in matches or near-misses")
        .isEmpty();
  }

  private void everyDeciderHasFolder() throws Exception {
    List<String> homeless = new ArrayList<>();
    for (String path :
        ResourceTree.read(
                RuleLoader.class.getResource("RuleLoader.class"),
                name -> name.startsWith("rules/") && name.endsWith(".class"))
            .keySet()) {
      Class<?> type =
          Class.forName(
              RuleLoader.class.getPackageName()
                  + "."
                  + path.replace('/', '.').substring(0, path.length() - ".class".length()));
      boolean decides =
          !Modifier.isAbstract(type.getModifiers())
              && (JavaDecider.class.isAssignableFrom(type)
                  || QueryDecider.class.isAssignableFrom(type)
                  || UnitDecider.class.isAssignableFrom(type));
      boolean used =
          catalogue.rules().stream()
              .anyMatch(rule -> rule.decider().filter(d -> d.getClass() == type).isPresent());
      if (decides && !used) {
        homeless.add(type.getName());
      }
    }
    assertThat(homeless)
        .as("deciders without a folder of their name in resources/patterns")
        .isEmpty();
  }
}
