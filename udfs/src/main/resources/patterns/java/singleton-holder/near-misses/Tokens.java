package parse;

public final class Tokens {
  private final String text;

  private Tokens(String text) {
    this.text = text;
  }

  private static final class Known {
    static final Tokens EMPTY = new Tokens("");
    static final Tokens COMMA = new Tokens(",");
  }

  public static Tokens of(String text) {
    return text.isEmpty() ? null : new Tokens(text);
  }

  public String text() {
    return text;
  }
}
