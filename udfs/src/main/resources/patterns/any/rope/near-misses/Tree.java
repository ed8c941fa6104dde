final class Tree {
  private Tree left;
  private Tree right;

  int size() {
    return left.size() + right.size() + 1;
  }

  void insert(Tree other) {
    left = other;
  }
}
