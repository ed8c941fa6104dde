package dev.codestrata.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceBoundsTest {

  @Test
  void paragraphsAndListItemsEndWithAFullStopInPlaceOfWhiteSpace() {
    assertThat(
            SentenceBounds.mark("Subject\n\nBody goes\non.\n\nMore:\n- one\n* two\n 12) three\nx"))
        .isEqualTo("Subject.\nBody goes\non.\n\nMore:.  one.  two.     three\nx");
    assertThat(SentenceBounds.mark("a\r\n \r\nb")).isEqualTo("a.\n \r\nb");
  }

  @Test
  void whatHasNoBreakStaysAsItIs() {
    for (String text : new String[] {"", "one line", "a\nb", "\n\nleading", "x -y\n-z", "1. a"}) {
      assertThat(SentenceBounds.mark(text)).isEqualTo(text);
    }
  }

  @Test
  void lengthsAreKept() {
    for (String message : RealLookingMessages.all()) {
      assertThat(SentenceBounds.mark(message)).hasSameSizeAs(message);
    }
  }
}
