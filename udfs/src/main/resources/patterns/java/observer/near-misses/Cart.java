package shop;

import java.util.ArrayList;
import java.util.List;

final class Cart {
  private final List<Item> items = new ArrayList<>();

  void add(Item item) {
    items.add(item);
  }

  void remove(Item item) {
    items.remove(item);
  }

  long total() {
    long total = 0;
    for (Item item : items) {
      total += item.getPrice();
    }
    return total;
  }
}
