package dev.codestrata.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ContentIdTest {

  @Test
  void isSha256OfTheJoinedFields() {
    // printf 'a\nb' | sha256sum
    assertThat(ContentId.of("a", "b"))
        .isEqualTo("7e18f737311b2dc3b2f269dd78396b0351f14fb66efa879f768cb23181883c78");
    assertThat(ContentId.of("a\nb")).isEqualTo(ContentId.ofText("a\nb"));
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> ContentId.of("a", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("a field of a content id is null");
  }
}
