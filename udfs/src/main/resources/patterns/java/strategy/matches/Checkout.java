package shop;

public final class Checkout { // expect: strategy
  private final Discount discount;

  public Checkout(Discount discount) {
    this.discount = discount;
  }

  public long total(long cents) {
    return cents - discount.of(cents);
  }

  interface Discount {
    long of(long cents);
  }

  static final class Half implements Discount {
    public long of(long cents) {
      return cents / 2;
    }
  }

  record Fixed(long amount) implements Discount {
    public long of(long cents) {
      return Math.min(amount, cents);
    }
  }
}
