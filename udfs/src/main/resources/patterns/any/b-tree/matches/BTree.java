final class BTree { // expect: b-tree
  private static final int ORDER = 64;

  static final class Node {
    int[] keys = new int[ORDER];
    Node[] children = new Node[ORDER + 1];
    int numKeys;
    boolean leaf;
  }

  Node split(Node full) {
    Node right = new Node();
    right.leaf = full.leaf;
    int middle = full.numKeys / 2;
    System.arraycopy(full.keys, middle + 1, right.keys, 0, full.numKeys - middle - 1);
    full.numKeys = middle;
    return right;
  }

  Node descend(Node node, int at) {
    return node.leaf ? null : node.children[at];
  }
}
