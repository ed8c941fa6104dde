package tree;

public non-sealed class Leaf extends TreeNode {
  int depth() {
    return 0;
  }
}
