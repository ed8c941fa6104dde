package dev.codestrata.source.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule for a provider's keys finds its examples and none of its near misses. */
class ProviderKeysTest {

  @TestFactory
  Stream<DynamicTest> aRuleFindsItsExamplesOnly() {
    return ProviderKeys.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.kind(), () -> check(rule)));
  }

  private static void check(PrivacyRule rule) {
    assertThat(rule.examples()).as("examples").isNotEmpty();
    assertThat(rule.nearMisses()).as("near misses").isNotEmpty();
    for (String example : rule.examples()) {
      assertThat(kinds(example)).as(example).contains(rule.kind());
      assertThat(kinds(Redactor.redact(example)))
          .as("redacted " + example)
          .doesNotContain(rule.kind());
    }
    for (String nearMiss : rule.nearMisses()) {
      assertThat(kinds(nearMiss)).as(nearMiss).doesNotContain(rule.kind());
    }
  }

  private static List<String> kinds(String text) {
    return SensitiveFinder.get().finds(text).stream().map(Find::kind).toList();
  }
}
