class RomanTest {
  @Test
  fun writesFour() {
    assertEquals("IV", roman(4))
  }
}
