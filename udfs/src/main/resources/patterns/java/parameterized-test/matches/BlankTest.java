package text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class BlankTest {
  static Stream<String> blanks() {
    return Stream.of(" ", "\t", "\n");
  }

  @NullAndEmptySource // expect: parameterized-test
  @MethodSource("blanks")
  @ParameterizedTest
  void isBlank(String text) {
    assertTrue(text == null || text.isBlank());
  }
}
