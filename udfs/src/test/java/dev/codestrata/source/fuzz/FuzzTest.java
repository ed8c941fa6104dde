package dev.codestrata.source.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A small run of the fuzzer over the samples and the rules' examples; {@code bin/fuzz} runs more.
 */
class FuzzTest {
  private static final int CALLS = 1_500;

  @Test
  void noCallThrowsOrLeavesItsText() throws Exception {
    List<Seeds.Seed> seeds =
        new java.util.ArrayList<>(
            Seeds.below(Path.of(FuzzTest.class.getResource("/outlines").toURI())));
    seeds.addAll(Seeds.below(Path.of(FuzzTest.class.getResource("/patterns").toURI())));
    assertThat(seeds).hasSizeGreaterThan(50);
    for (int number = 0; number < CALLS; number++) {
      FuzzCase.of(seeds, 20_240_101, number).check(number % 16 == 0);
    }
  }
}
