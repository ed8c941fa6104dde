package shop;

import java.util.Map;

final class Lookup {
  private final Map<String, Integer> prices;

  Lookup(Map<String, Integer> prices) {
    this.prices = prices;
  }

  int price(String article, int quantity) {
    if (article == null) {
      return 0;
    }
    int price = prices.getOrDefault(article, 0);
    return price * quantity;
  }
}
