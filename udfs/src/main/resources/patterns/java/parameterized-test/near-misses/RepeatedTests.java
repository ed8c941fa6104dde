package random;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class RepeatedTests {
  @RepeatedTest(5)
  void isWithinBounds(RepetitionInfo repetition) {
    assertTrue(Math.random() * repetition.getCurrentRepetition() < 5);
  }
}
