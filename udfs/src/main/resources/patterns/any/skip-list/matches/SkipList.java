final class SkipList { // expect: skip-list
  private static final int MAX_LEVEL = 16;
  private final java.util.Random random = new java.util.Random();

  private int randomLevel() {
    int level = 1;
    while (level < MAX_LEVEL && random.nextInt(4) == 0) {
      level++;
    }
    return level;
  }

  void insert(Node node, Node[] update) {
    int height = randomLevel();
    for (int level = 0; level < height; level++) {
      node.next[level] = update[level].next[level];
      update[level].next[level] = node;
    }
  }
}
