internal class ClampTest {
  @ParameterizedTest(name = "{0} stays in range") // expect: parameterized-test
  @ValueSource(ints = [-5, 300])
  fun `keeps the range`(value: Int) {
    assertThat(clamp(value)).isBetween(0, 255)
  }
}
