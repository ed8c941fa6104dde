final class Lexer { // expect: lexer
  Token next() {
    while (Character.isWhitespace(peek())) {
      position++;
    }
    int start = position;
    if (Character.isDigit(peek())) {
      while (Character.isDigit(peek())) {
        position++;
      }
      return new Token(Kind.NUMBER_LITERAL, text.substring(start, position));
    }
    return identifier(start);
  }

  private char peek() {
    return text.charAt(position);
  }
}
