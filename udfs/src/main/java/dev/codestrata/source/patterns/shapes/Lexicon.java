package dev.codestrata.source.patterns.shapes;

import java.util.HashMap;
import java.util.Map;

/** The words and tokens that some shape asks for, numbered; all others are passed over. */
final class Lexicon {
  static final int NONE = -1;

  private final Map<Long, Integer> ids = new HashMap<>();
  private long[] keys = new long[16];
  private int[] values = new int[16];

  /** Whether some operator that is asked for starts with the character. */
  private final boolean[] operators = new boolean[128];

  int add(long hash) {
    Integer known = ids.get(hash);
    if (known != null) {
      return known;
    }
    int id = ids.size();
    ids.put(hash, id);
    if (ids.size() * 3 > keys.length) {
      keys = new long[keys.length * 2];
      values = new int[keys.length];
      ids.forEach(this::place);
    } else {
      place(hash, id);
    }
    return id;
  }

  int addExact(String text) {
    if (text.charAt(0) < 128) {
      operators[text.charAt(0)] = true;
    }
    return add(Words.exact(text, 0, text.length()));
  }

  private void place(long hash, int id) {
    int slot = slot(hash);
    keys[slot] = hash;
    values[slot] = id + 1;
  }

  int size() {
    return ids.size();
  }

  boolean mayStart(char c) {
    return c < 128 && operators[c];
  }

  int id(long hash) {
    return values[slot(hash)] - 1;
  }

  private int slot(long hash) {
    int mask = keys.length - 1;
    int slot = (int) (hash ^ (hash >>> 29)) & mask;
    while (values[slot] != 0 && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
