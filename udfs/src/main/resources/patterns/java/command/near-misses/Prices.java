package shop;

import java.util.HashMap;
import java.util.Map;

final class Prices {
  private final Map<String, Money> prices = new HashMap<>();

  Prices() {
    prices.put("tea", new Money(300));
    prices.put("cake", new Money(450));
  }

  Money price(String item) {
    return prices.get(item).withTax();
  }
}
