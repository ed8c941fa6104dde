final class Expressions {
  Node parseExpression(int minPrecedence) { // expect: pratt-parser
    Node left = parsePrimary();
    while (precedence(peek()) >= minPrecedence) {
      Token operator = next();
      Node right = parseExpression(precedence(operator) + 1);
      left = new Binary(operator, left, right);
    }
    return left;
  }
}
