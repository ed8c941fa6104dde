package dev.codestrata.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codestrata.stages.Inspection;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BatchesTest {

  @Test
  void aBatchHasNoMoreRepositoriesThanAllowed() {
    assertThat(sizes(2, 100, 1, 1, 1, 1, 1))
        .containsExactly(List.of(1L, 1L), List.of(1L, 1L), List.of(1L));
  }

  @Test
  void aGiantIsApart() {
    assertThat(sizes(9, 100, 40, 60, 500, 1, 99, 1))
        .containsExactly(List.of(40L, 60L), List.of(500L), List.of(1L, 99L), List.of(1L));
  }

  @Test
  void noWorkIsNoBatch() {
    assertThat(sizes(9, 100)).isEmpty();
  }

  private static List<List<Long>> sizes(int mostRepositories, long mostBytes, long... bytes) {
    List<Inspection> work = LongStream.of(bytes).mapToObj(BatchesTest::ofSize).toList();
    return Batches.of(work, mostRepositories, mostBytes).stream()
        .map(batch -> batch.stream().map(Inspection::packBytes).toList())
        .toList();
  }

  private static Inspection ofSize(long bytes) {
    return new Inspection(
        "id", "/r", "main", "head", "deep", null, List.of(), List.of(), bytes, 0, null, null, null);
  }
}
