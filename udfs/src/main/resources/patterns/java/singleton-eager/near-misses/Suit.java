package cards;

public final class Suit {
  public static final Suit HEARTS = new Suit("hearts");
  public static final Suit SPADES = new Suit("spades");
  private final String name;

  private Suit(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }
}
