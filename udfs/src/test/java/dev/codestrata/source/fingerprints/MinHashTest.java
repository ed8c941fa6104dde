package dev.codestrata.source.fingerprints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MinHashTest {
  /** Five standard errors at a similarity of one half. */
  private static final double BOUND = 0.22;

  /** Words that follow one another in both texts, as far as {@code common} goes, then differ. */
  private static String words(String own, int common, int all) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < all; i++) {
      text.append(i < common ? "w" : own).append(i).append(i % 9 == 8 ? "\n" : " ");
    }
    return text.toString();
  }

  @Test
  void theShareOfEqualPlacesEstimatesTheJaccardSimilarity() {
    for (int common : new int[] {0, 200, 500, 800, 950, 1_000}) {
      String a = words("a", common, 1_000);
      String b = words("b", common, 1_000);
      double estimate =
          MinHash.similarity(MinHash.of(a).orElseThrow(), MinHash.of(b).orElseThrow());
      assertThat(estimate).isCloseTo(Shingles.jaccard(a, b), within(BOUND));
    }
  }

  @Test
  void layoutDoesNotMatter() {
    assertThat(MinHash.of("int a = b + c;\nreturn a;"))
        .hasValueSatisfying(
            signature ->
                assertThat(signature)
                    .hasSize(MinHash.SIZE)
                    .containsExactly(MinHash.of("int a=b+c; return\ta ;").orElseThrow()));
  }

  /** Signatures are stored and compared over versions: a change of one is a new column. */
  @Test
  void signaturesNeverChange() {
    int[] signature = MinHash.of("a b c d e f").orElseThrow();
    assertThat(new int[] {signature[0], signature[1], signature[127]})
        .containsExactly(-1_927_000_314, 968_362_283, 772_083_427);
  }

  @Test
  void textsWithoutTwoRunsHaveNone() {
    assertThat(MinHash.of("")).isEmpty();
    assertThat(MinHash.of("a b c d e")).isEmpty();
    assertThat(MinHash.of("a a a a a a a a")).isEmpty();
    assertThat(MinHash.of("\uD800 \0 b c d e f")).isPresent();
  }

  @Test
  void signaturesOfDifferentLengthAreRefused() {
    assertThatThrownBy(() -> MinHash.similarity(new int[1], new int[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Signatures of 1 and 2 places cannot be compared");
  }
}
