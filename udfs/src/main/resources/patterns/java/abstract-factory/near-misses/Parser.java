package lang;

final class Parser {
  Node number(String digits) {
    return new NumberNode(digits);
  }

  Node name(String letters) {
    return new NameNode(letters);
  }
}
