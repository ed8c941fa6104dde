package tree;

final class Node {
  void accept(Visitor visitor) {
    visitor.visit(this);
  }

  interface Visitor {
    void visit(Node node);
  }
}
