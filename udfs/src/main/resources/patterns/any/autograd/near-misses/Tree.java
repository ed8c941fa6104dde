final class Node {
  java.util.List<Node> parents;
  int grade;

  void propagate() {
    parents.forEach(parent -> parent.grade += grade);
  }
}
