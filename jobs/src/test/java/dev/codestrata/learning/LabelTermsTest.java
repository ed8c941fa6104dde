package dev.codestrata.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTermsTest {

  @Test
  void identifiersAreCutAtCaseChangesAndUnderscores() {
    assertThat(LabelTerms.of("HTTPServer.lazyHolder ring_buffer MAX_SPAN x2y"))
        .containsExactly("server", "lazy", "holder", "ring", "buffer", "max", "span");
  }

  @Test
  void keywordsAndShortWordsSayNothing() {
    assertThat(LabelTerms.of("public static final int of(String s) { return this.cache; }"))
        .containsExactly("cache");
  }

  @Test
  void eachTermComesOnceAndNothingComesOfNothing() {
    assertThat(LabelTerms.of("cache Cache CACHE")).containsExactly("cache");
    assertThat(LabelTerms.of(null)).isEmpty();
    assertThat(LabelTerms.of("{ } ; 42")).isEmpty();
  }

  @Test
  void whatLiesBeyondTheLimitIsNotRead() {
    String text = "alpha ".repeat(LabelTerms.MAX_CHARACTERS / 6) + "omega omega";
    assertThat(LabelTerms.of(text)).containsExactly("alpha");
  }
}
