final class IntSet {
  private int[] keys = new int[16];

  boolean add(int key) { // expect: open-addressing-table
    int mask = keys.length - 1;
    int at = hash(key) & mask;
    while (keys[at] != 0) {
      if (keys[at] == key) {
        return false;
      }
      at = (at + 1) & mask;
    }
    keys[at] = key;
    return true;
  }
}
