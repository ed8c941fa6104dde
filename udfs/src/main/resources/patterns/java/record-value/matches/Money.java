package shop;

import java.util.Currency;

public record Money(long cents, Currency currency) { // expect: record-value
  public Money {
    if (cents < 0) {
      throw new IllegalArgumentException("negative amount: " + cents);
    }
  }
}
