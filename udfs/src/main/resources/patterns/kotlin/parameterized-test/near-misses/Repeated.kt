class DiceTest {
  @RepeatedTest(10)
  fun rolls() {
    assertThat(roll()).isBetween(1, 6)
  }
}
