final class Cipher {
  static int[] expandKey(int[] key, int rounds) { // expect: key-schedule
    int[] words = java.util.Arrays.copyOf(key, 4 * (rounds + 1));
    for (int i = key.length; i < words.length; i++) {
      int word = words[i - 1];
      if (i % key.length == 0) {
        word = subWord(word << 8 | word >>> 24) ^ RCON[i / key.length];
      }
      words[i] = words[i - key.length] ^ word;
    }
    return words;
  }
}
