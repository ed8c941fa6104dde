package dev.codestrata.source.patterns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleFileTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(Set.of("L1", "L2"), Set.of("testing", "security"));
  private static final String COMPLETE =
      """
      id: go/quick-check
      level: L1
      facet: testing
      family: property-test
      title: Quick check
      what: it calls quick.Check
      why: random cases
      assumptions: none
      limitations: none known
      since: 0.1.0
      confidence: 0.9
      describe: "{test} is checked"
      metrics:
        cases: how many
      query: (source_file) @hit
      """;

  @Test
  void readsACompleteFile() {
    RuleDescription rule = parse(COMPLETE);

    assertThat(rule.folder()).isEqualTo("go");
    assertThat(rule.name()).isEqualTo("quick-check");
    assertThat(rule.confidence()).isEqualTo(0.9);
    assertThat(rule.metrics()).containsEntry("cases", "how many");
    assertThat(rule.query()).isEqualTo("(source_file) @hit");
  }

  @Test
  void namesWhatIsMissing() {
    assertThatThrownBy(() -> parse(COMPLETE.replace("why: random cases\n", "")))
        .isInstanceOf(InvalidRuleException.class)
        .hasMessage("go/quick-check/rule.yml: 'why' is missing or empty; write it");
  }

  @Test
  void refusesAnIdThatIsNotTheFolder() {
    assertThatThrownBy(() -> parse(COMPLETE.replace("go/quick-check", "go/slow-check")))
        .hasMessageContaining("id is 'go/slow-check' but the folder says 'go/quick-check'");
  }

  @Test
  void refusesUnknownWords() {
    assertThatThrownBy(() -> parse(COMPLETE.replace("facet: testing", "facet: beauty")))
        .hasMessageContaining("facet 'beauty' is unknown; known are [security, testing]");
    assertThatThrownBy(() -> parse(COMPLETE.replace("level: L1", "level: L9")))
        .hasMessageContaining("level 'L9' is unknown; known are [L1, L2]");
    assertThatThrownBy(() -> parse(COMPLETE + "authors: me\n"))
        .hasMessageContaining("unknown keys [authors]");
  }

  @Test
  void refusesAConfidenceOutOfRange() {
    assertThatThrownBy(() -> parse(COMPLETE.replace("0.9", "1.5")))
        .hasMessageContaining("'confidence' must be over 0 and at most 1, not 1.5");
    assertThatThrownBy(() -> parse(COMPLETE.replace("0.9", "high")))
        .hasMessageContaining("'confidence' must be a number, not high");
  }

  @Test
  void refusesWhatIsNotYaml() {
    assertThatThrownBy(() -> parse("id: [unclosed"))
        .hasMessageStartingWith("go/quick-check/rule.yml: not YAML: ");
  }

  private static RuleDescription parse(String yaml) {
    return RuleFile.parse("go/quick-check/rule.yml", yaml.getBytes(UTF_8), VOCABULARY);
  }
}
