package dev.codestrata.source.syntax;

import dev.codestrata.source.language.Language;
import java.util.Arrays;

/**
 * The tokens of a text in order, found without a grammar: comments, strings, words, numbers and
 * operators, with character offsets. White space is left out. Never fails: what is not understood
 * is an operator of one character. Immutable.
 */
public final class TokenStream {
  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    STRING,
    OPERATOR,
    COMMENT,
    /** A string that is documentation because it stands alone, as in Python. */
    DOCSTRING
  }

  private static final Kind[] KINDS = Kind.values();

  private final String text;
  private byte[] kinds;
  private int[] starts;
  private int[] ends;
  private int size;
  private int maxDepth;

  TokenStream(String text) {
    this.text = text;
    int guess = Math.max(16, text.length() / 6);
    kinds = new byte[guess];
    starts = new int[guess];
    ends = new int[guess];
  }

  /** Divides a text into tokens by the lexis of its language. */
  public static TokenStream of(Language language, String text) {
    return Lexer.of(language).tokens(text);
  }

  public int size() {
    return size;
  }

  public Kind kind(int token) {
    return KINDS[kinds[token]];
  }

  /** The character at which the token starts. */
  public int start(int token) {
    return starts[token];
  }

  /** The character after the token. */
  public int end(int token) {
    return ends[token];
  }

  public String text(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** Whether the token has this text; allocates nothing. */
  public boolean is(int token, String expected) {
    int length = ends[token] - starts[token];
    return length == expected.length() && text.startsWith(expected, starts[token]);
  }

  /** Whether the token is a comment or a docstring. */
  public boolean isComment(int token) {
    return kinds[token] >= Kind.COMMENT.ordinal();
  }

  /** The first token that starts at or after the character, or {@link #size()}. */
  public int firstAt(int character) {
    int found = Arrays.binarySearch(starts, 0, size, character);
    return found >= 0 ? found : -found - 1;
  }

  /** The deepest nesting of round, square and curly brackets outside strings and comments. */
  public int maxDepth() {
    return maxDepth;
  }

  void add(Kind kind, int start, int end) {
    if (size == kinds.length) {
      int length = size * 2;
      kinds = Arrays.copyOf(kinds, length);
      starts = Arrays.copyOf(starts, length);
      ends = Arrays.copyOf(ends, length);
    }
    kinds[size] = (byte) kind.ordinal();
    starts[size] = start;
    ends[size++] = end;
  }

  /** Makes the last token start earlier, for a string with a prefix. */
  void replaceLast(Kind kind, int end) {
    kinds[size - 1] = (byte) kind.ordinal();
    ends[size - 1] = end;
  }

  void depth(int depth) {
    maxDepth = Math.max(maxDepth, depth);
  }
}
