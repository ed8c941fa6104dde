package calendar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeapYearTest {
  @ParameterizedTest // expect: parameterized-test
  @ValueSource(ints = {1996, 2000, 2024})
  void isLeap(int year) {
    assertTrue(Year.isLeap(year));
  }
}
