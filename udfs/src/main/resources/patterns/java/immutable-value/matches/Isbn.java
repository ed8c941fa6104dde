package books;

import java.util.Objects;

public class Isbn { // expect: immutable-value
  private static final int LENGTH = 13;
  private final String digits;

  private Isbn(String digits) {
    this.digits = digits;
  }

  public static Isbn parse(String text) {
    String digits = text.replace("-", "");
    if (digits.length() != LENGTH) {
      throw new IllegalArgumentException("not an ISBN: " + text);
    }
    return new Isbn(digits);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Isbn && ((Isbn) other).digits.equals(digits);
  }

  @Override
  public int hashCode() {
    return Objects.hash(digits);
  }
}
