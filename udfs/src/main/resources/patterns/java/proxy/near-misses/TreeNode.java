package tree;

final class TreeNode implements Walkable {
  private Walkable left;

  void attach(Walkable node) {
    if (node == null) {
      throw new IllegalArgumentException("a node is needed");
    }
    left = node;
  }

  @Override
  public int depth() {
    return 1;
  }
}
