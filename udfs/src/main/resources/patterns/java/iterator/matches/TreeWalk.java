package tree;

import java.util.Iterator;

class Tree {
  Node root;

  static final class Node {
    Node left;
    Node right;
    String value;
  }

  final class LeftSpine implements Iterator<String> { // expect: iterator
    private Node at = root;

    public boolean hasNext() {
      return at != null;
    }

    public String next() {
      String value = at.value;
      at = at.left;
      return value;
    }
  }
}
