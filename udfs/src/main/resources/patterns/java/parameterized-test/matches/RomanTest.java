package numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanTest {
  @ParameterizedTest(name = "{0} is {1}") // expect: parameterized-test
  @CsvSource({"1, I", "4, IV", "1994, MCMXCIV"})
  void writes(int number, String roman) {
    assertThat(Roman.of(number)).isEqualTo(roman);
  }
}
