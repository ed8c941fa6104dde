package shop;

import java.util.ArrayList;
import java.util.List;

final class Cart {
  private final List<Item> items = new ArrayList<>();

  void add(Item item) {
    items.add(item);
  }

  void order(Shop shop) {
    for (Item item : items) {
      shop.order(item);
    }
    items.clear();
  }
}
