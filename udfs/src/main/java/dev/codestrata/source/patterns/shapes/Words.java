package dev.codestrata.source.patterns.shapes;

/**
 * The words of which names are made: {@code appendEntries}, {@code append_entries} and {@code
 * AppendEntries} are the words append and entry. A word is its hash, since names are only compared;
 * a plural's last letter does not count, and digits belong to the word before them.
 */
final class Words {
  /** Names of more words than this are cut; they are generated. */
  static final int MAX_WORDS = 16;

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Words() {}

  /** The word of a text that is one word. */
  static long of(String word) {
    long[] out = new long[MAX_WORDS];
    int count = split(word, 0, word.length(), out);
    if (count != 1) {
      throw new IllegalArgumentException("'" + word + "' is not one word");
    }
    return out[0];
  }

  /** The words of a name. */
  static long[] ofName(String name) {
    long[] out = new long[MAX_WORDS];
    int count = split(name, 0, name.length(), out);
    return java.util.Arrays.copyOf(out, count);
  }

  /**
   * Writes the words between two characters and returns their number; what is neither letter nor
   * digit divides words.
   */
  static int split(String text, int start, int end, long[] out) {
    int count = 0;
    int at = start;
    while (at < end && count < out.length) {
      char c = text.charAt(at);
      if (!isPart(c)) {
        at++;
        continue;
      }
      int wordEnd = endOfWord(text, at, end);
      out[count++] = hash(text, at, wordEnd);
      at = wordEnd;
    }
    return count;
  }

  /** Where the word that starts at a character ends. */
  static int endOfWord(String text, int start, int end) {
    int at = start + 1;
    boolean upper = isUpper(text.charAt(start));
    while (at < end) {
      char c = text.charAt(at);
      if (!isPart(c)) {
        return at;
      }
      if (isUpper(c)) {
        boolean startsWord = at + 1 < end && isLower(text.charAt(at + 1));
        if (!upper || startsWord) {
          return at;
        }
      } else if (isLower(c)) {
        upper = false;
      }
      at++;
    }
    return at;
  }

  static long hash(String text, int start, int end) {
    long hash = SEED;
    long before = SEED;
    for (int i = start; i < end; i++) {
      before = hash;
      char c = text.charAt(i);
      hash = (hash ^ (c < 128 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c)));
      hash *= PRIME;
    }
    boolean plural =
        end - start > 3 && (text.charAt(end - 1) | 32) == 's' && (text.charAt(end - 2) | 32) != 's';
    return plural ? before : hash;
  }

  /** The hash of an exact text, which equals that of no word but by chance. */
  static long exact(String text, int start, int end) {
    long hash = ~SEED;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  static boolean isPart(char c) {
    return isLower(c) || isUpper(c) || (c >= '0' && c <= '9') || c >= 128;
  }

  private static boolean isLower(char c) {
    return (c >= 'a' && c <= 'z') || c >= 128;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
