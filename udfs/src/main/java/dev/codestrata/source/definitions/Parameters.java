package dev.codestrata.source.definitions;

import dev.codestrata.source.syntax.Outline;
import dev.codestrata.source.syntax.ParsedSource;
import dev.codestrata.source.syntax.TokenStream;

/** Counts the parameters of a definition in the tokens between its brackets. */
final class Parameters {
  private Parameters() {}

  /**
   * The number of parameters, a receiver such as {@code self} included; null for what takes none.
   */
  static Integer count(ParsedSource source, Outline.Item item) {
    if (item.parametersByte() < 0 || item.parametersEndByte() < 0) {
      return null;
    }
    TokenStream tokens = source.tokens();
    int end = source.text().charOfByte(item.parametersEndByte());
    boolean generics = source.language().name().equals("Java");
    int first = tokens.firstAt(source.text().charOfByte(item.parametersByte()));
    // Ruby's "def f a, b" and JavaScript's "x => 1" need no brackets.
    int depth = first < tokens.size() && change(tokens, first, false) > 0 ? 0 : 1;
    int parameters = 0;
    int inThis = 0;
    boolean onlyMark = false;
    for (int i = first; i < tokens.size() && tokens.start(i) < end; i++) {
      if (tokens.isComment(i)) {
        continue;
      }
      depth += change(tokens, i, generics);
      if (depth == 0) {
        break;
      }
      if (depth == 1 && tokens.is(i, ",")) {
        parameters += inThis > 0 && !onlyMark ? 1 : 0;
        inThis = 0;
      } else if (depth > 1 || !tokens.is(i, "(")) {
        inThis++;
        onlyMark = inThis == 1 && isMark(tokens, i);
      }
    }
    return parameters + (inThis > 0 && !onlyMark ? 1 : 0);
  }

  /** Python's bare {@code *} and {@code /}, and C's {@code void}, are no parameters. */
  private static boolean isMark(TokenStream tokens, int token) {
    return tokens.is(token, "*") || tokens.is(token, "/") || tokens.is(token, "void");
  }

  private static int change(TokenStream tokens, int token, boolean generics) {
    if (tokens.kind(token) != TokenStream.Kind.OPERATOR) {
      return 0;
    }
    return switch (tokens.text(token)) {
      case "(", "[", "{" -> 1;
      case ")", "]", "}" -> -1;
      case "<" -> generics ? 1 : 0;
      case ">" -> generics ? -1 : 0;
      case ">>" -> generics ? -2 : 0;
      case ">>>" -> generics ? -3 : 0;
      default -> 0;
    };
  }
}
