package parse;

abstract sealed class Token { // expect: sealed-hierarchy
  static final class Word extends Token {
    final String text;

    Word(String text) {
      this.text = text;
    }
  }

  static final class End extends Token {}
}
