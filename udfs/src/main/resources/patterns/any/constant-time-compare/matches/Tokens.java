final class Tokens {
  static boolean equal(byte[] left, byte[] right) { // expect: constant-time-compare
    int difference = left.length ^ right.length;
    for (int i = 0; i < left.length && i < right.length; i++) {
      difference |= left[i] ^ right[i];
    }
    return difference == 0;
  }
}
