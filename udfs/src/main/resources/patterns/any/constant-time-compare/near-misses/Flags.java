final class Flags {
  static int all(int[] flags) {
    int all = 0;
    for (int flag : flags) {
      all |= flag;
    }
    return all;
  }
}
