package dev.codestrata.source.metrics;

import dev.codestrata.source.language.Language;
import dev.codestrata.source.syntax.TokenStream;
import java.util.HashSet;
import java.util.Set;

/**
 * Halstead's measures (Halstead, "Elements of Software Science", 1977) over the tokens of a text.
 * Operators are signs and keywords, of a pair of brackets the opening one; operands are all other
 * words, numbers and strings. Comments and docstrings are neither.
 *
 * @param distinctOperators different operators
 * @param distinctOperands different operands
 * @param operators all operators
 * @param operands all operands
 */
record Halstead(int distinctOperators, int distinctOperands, int operators, int operands) {

  static Halstead of(Language language, TokenStream tokens) {
    Set<String> keywords = language.lexis().keywords();
    Set<String> distinctOperators = new HashSet<>();
    Set<String> distinctOperands = new HashSet<>();
    int operators = 0;
    int operands = 0;
    for (int i = 0; i < tokens.size(); i++) {
      TokenStream.Kind kind = tokens.kind(i);
      if (tokens.isComment(i) || (kind == TokenStream.Kind.OPERATOR && closes(tokens, i))) {
        continue;
      }
      String text = tokens.text(i);
      if (kind == TokenStream.Kind.OPERATOR
          || (kind == TokenStream.Kind.WORD && keywords.contains(text))) {
        operators++;
        distinctOperators.add(text);
      } else {
        operands++;
        distinctOperands.add(text);
      }
    }
    return new Halstead(distinctOperators.size(), distinctOperands.size(), operators, operands);
  }

  private static boolean closes(TokenStream tokens, int token) {
    return tokens.is(token, ")") || tokens.is(token, "]") || tokens.is(token, "}");
  }

  /** Bits that the text would take if each token were chosen from the distinct ones. */
  double volume() {
    int vocabulary = distinctOperators + distinctOperands;
    return vocabulary == 0 ? 0 : (operators + operands) * log2(vocabulary);
  }

  /** How hard the text is to write or understand, by the reuse of operands. */
  double difficulty() {
    return distinctOperands == 0
        ? 0
        : distinctOperators / 2.0 * ((double) operands / distinctOperands);
  }

  /** Volume times difficulty. */
  double effort() {
    return volume() * difficulty();
  }

  /**
   * The maintainability index without comments (Coleman, Ash, Lowther and Oman 1994), scaled to 0
   * to 100 as Microsoft does (2007).
   *
   * @param cyclomatic of the whole text
   * @param codeLines lines with code
   */
  double maintainability(int cyclomatic, int codeLines) {
    double index =
        171
            - 5.2 * Math.log(Math.max(1, volume()))
            - 0.23 * cyclomatic
            - 16.2 * Math.log(Math.max(1, codeLines));
    return Math.max(0, Math.min(100, index * 100 / 171));
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
