class RomanTest {
  @ParameterizedTest // expect: parameterized-test
  @CsvSource("1, I", "4, IV")
  fun writes(number: Int, text: String) {
    assertEquals(text, roman(number))
  }
}
