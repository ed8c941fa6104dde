package dev.codestrata.source.privacy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds all occurrences of many keywords in one pass, by the algorithm of Aho and Corasick with all
 * transitions computed before.
 *
 * <p>Letters match in either case. All digits are one letter, so {@code 0.0} finds {@code 3.7};
 * what follows a hit looks closer anyway. Immutable.
 */
final class KeywordAutomaton {

  /** Number of classes of characters: 26 letters, the digits, marks, and all the rest. */
  private static final int CLASSES = 64;

  private static final int SHIFT = 6;
  private static final byte[] CLASS = classes();
  private static final int[] NONE = {};

  private final int[] next;
  private final int[][] hits;

  /**
   * @param keywords not empty; a hit tells the index of its keyword
   * @throws IllegalArgumentException for a keyword that is empty or has a character that no class
   *     is for
   */
  KeywordAutomaton(List<String> keywords) {
    int states = 1;
    for (String keyword : keywords) {
      states += keyword.length();
    }
    int[] trie = new int[states << SHIFT];
    List<List<Integer>> ends = new ArrayList<>();
    ends.add(new ArrayList<>());
    for (int index = 0; index < keywords.size(); index++) {
      int state = 0;
      for (char c : keywords.get(index).toCharArray()) {
        int symbol = c < CLASS.length ? CLASS[c] : 0;
        if (symbol == 0) {
          throw new IllegalArgumentException("No keyword can hold " + c);
        }
        int at = state << SHIFT | symbol;
        if (trie[at] == 0) {
          trie[at] = ends.size();
          ends.add(new ArrayList<>());
        }
        state = trie[at];
      }
      if (state == 0) {
        throw new IllegalArgumentException("An empty keyword would be found everywhere");
      }
      ends.get(state).add(index);
    }
    complete(trie, ends);
    // States are stored shifted, so that the loop over a text need not shift.
    next = new int[ends.size() << SHIFT];
    for (int i = 0; i < next.length; i++) {
      next[i] = trie[i] << SHIFT;
    }
    hits = new int[ends.size()][];
    for (int i = 0; i < hits.length; i++) {
      List<Integer> found = ends.get(i);
      hits[i] = found.isEmpty() ? NONE : found.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  /** Replaces the missing transitions by those of the longest proper suffix. */
  private static void complete(int[] trie, List<List<Integer>> ends) {
    int[] suffix = new int[ends.size()];
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    for (int symbol = 0; symbol < CLASSES; symbol++) {
      if (trie[symbol] != 0) {
        queue.add(trie[symbol]);
      }
    }
    while (!queue.isEmpty()) {
      int state = queue.remove();
      ends.get(state).addAll(ends.get(suffix[state]));
      for (int symbol = 0; symbol < CLASSES; symbol++) {
        int at = state << SHIFT | symbol;
        int shorter = trie[suffix[state] << SHIFT | symbol];
        if (trie[at] == 0) {
          trie[at] = shorter;
        } else {
          suffix[trie[at]] = shorter;
          queue.add(trie[at]);
        }
      }
    }
  }

  /** The state before a text. */
  int start() {
    return 0;
  }

  /** The state after one more character. */
  int step(int state, char c) {
    return next[state | (c < 128 ? CLASS[c] : 0)];
  }

  /** Indexes of the keywords that end with the character that led to {@code state}. */
  int[] hits(int state) {
    return hits[state >> SHIFT];
  }

  private static byte[] classes() {
    byte[] classes = new byte[128];
    for (char c = 'a'; c <= 'z'; c++) {
      classes[c] = (byte) (c - 'a' + 1);
      classes[c - 32] = classes[c];
    }
    byte symbol = 27;
    Arrays.fill(classes, '0', '9' + 1, symbol++);
    for (char c : "_-.:/\\@=+$ \"'<>{}[]()%*#,;!?&|~^`".toCharArray()) {
      classes[c] = symbol++;
    }
    return classes;
  }
}
