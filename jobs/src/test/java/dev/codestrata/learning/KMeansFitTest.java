package dev.codestrata.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class KMeansFitTest {

  @Test
  void fewVectorsAreNotDivided() {
    assertThat(KMeansFit.candidates(0, 64)).isEmpty();
    assertThat(KMeansFit.candidates(2, 64)).isEmpty();
    assertThat(KMeansFit.candidates(3, 64)).containsExactly(2);
  }

  @Test
  void atMostFourNumbersAreTriedUpToTheSquareRoot() {
    assertThat(KMeansFit.candidates(100, 64)).containsExactly(2, 5, 10);
    assertThat(KMeansFit.candidates(5_000, 64)).containsExactly(8, 16, 32, 64);
    assertThat(KMeansFit.candidates(5_000, 1)).isEmpty();
  }

  @Test
  void theMiddlesAroundTheBestAreTriedToo() {
    assertThat(KMeansFit.refinements(Set.of(2, 4, 8), 4)).containsExactly(3, 6);
    assertThat(KMeansFit.refinements(Set.of(2, 4, 8), 8)).containsExactly(6);
    assertThat(KMeansFit.refinements(Set.of(2), 2)).isEmpty();
    assertThat(KMeansFit.refinements(Set.of(2, 3), 2)).isEmpty();
  }

  @Test
  void settingsThatCannotWorkAreRefused() {
    assertThatThrownBy(() -> new ClusteringOptions(1, 0, 1, 3, 3, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("clustering: maxClusters is too small: 0");
  }
}
