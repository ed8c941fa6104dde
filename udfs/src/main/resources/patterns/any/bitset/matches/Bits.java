final class Bits {
  private final long[] words = new long[16];

  void set(int i) { // expect: bitset
    words[i >> 6] |= 1L << i;
  }

  boolean get(int i) {
    return (words[i >> 6] & (1L << i)) != 0;
  }
}
