package dev.codestrata.source.embeddings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {

  private static SentenceEncoder encoder;

  @BeforeAll
  static void open() {
    encoder = SentenceEncoder.open();
  }

  @AfterAll
  static void close() {
    encoder.close();
    encoder.close();
  }

  @Test
  void vectorsHaveUnitLength() {
    for (String text : List.of("", "x", "Release the lock before the callback runs.")) {
      float[] vector = encoder.embed(text);
      assertThat(vector).hasSize(SentenceEncoder.DIMENSIONS);
      double squares =
          IntStream.range(0, vector.length).mapToDouble(i -> vector[i] * vector[i]).sum();
      assertThat(squares).isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void nearMeaningsAreNearerThanFarOnes() {
    List<String[]> triples =
        List.of(
            new String[] {
              "Evict the least recently used entry when the cache is full.",
              "Remove the oldest accessed item once capacity is reached.",
              "Parse the command line arguments and print the usage."
            },
            new String[] {
              "Retry the request with exponential backoff.",
              "Wait longer before each new attempt at the network call.",
              "Render the table as HTML."
            },
            new String[] {
              "public static Foo getInstance() { if (instance == null) instance = new Foo(); return"
                  + " instance; }",
              "static Bar instance() { if (self == null) { self = new Bar(); } return self; }",
              "for (int i = 0; i < n; i++) { sum += values[i] * weights[i]; }"
            });
    for (String[] triple : triples) {
      double near = SentenceEncoder.cosine(encoder.embed(triple[0]), encoder.embed(triple[1]));
      double far = SentenceEncoder.cosine(encoder.embed(triple[0]), encoder.embed(triple[2]));
      assertThat(near).as(triple[0]).isGreaterThan(far + 0.2);
    }
  }

  @Test
  void theSameTextGivesTheSameBitsOnEveryThread() throws Exception {
    List<String> texts =
        List.of(
            "Use a ring buffer to avoid allocation.", "fix typo", "int main(void) { return 0; }");
    List<float[]> expected = texts.stream().map(encoder::embed).toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Boolean>> calls =
          IntStream.range(0, 40)
              .<Callable<Boolean>>mapToObj(
                  i ->
                      () ->
                          Arrays.equals(
                              encoder.embed(texts.get(i % texts.size())),
                              expected.get(i % texts.size())))
              .toList();
      for (Future<Boolean> same : threads.invokeAll(calls)) {
        assertThat(same.get()).isTrue();
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void tokensBeyondTheLimitDoNotCountAndThoseBeforeItDo() {
    String longText = "alpha ".repeat(400);
    assertThat(encoder.embed(longText + "omega")).isEqualTo(encoder.embed(longText));
    String longerThanTheTokenizersDefault = "alpha ".repeat(200);
    assertThat(encoder.embed(longerThanTheTokenizersDefault + "omega"))
        .isNotEqualTo(encoder.embed(longerThanTheTokenizersDefault));
  }

  @Test
  void cosineOfDifferentLengthsIsRefused() {
    assertThatThrownBy(() -> SentenceEncoder.cosine(new float[2], new float[3]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("vectors of different length: 2 and 3");
    assertThat(SentenceEncoder.cosine(new float[2], new float[2])).isZero();
  }

  @Test
  void aClosedEncoderSaysSo() {
    SentenceEncoder other = SentenceEncoder.open();
    other.close();
    assertThatThrownBy(() -> other.embed("x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the sentence encoder is closed");
  }
}
