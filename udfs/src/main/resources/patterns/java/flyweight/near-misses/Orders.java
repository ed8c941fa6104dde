package shop;

import java.util.HashMap;
import java.util.Map;

final class Orders {
  private final Map<Integer, Order> orders = new HashMap<>();
  private int last;

  Order open(String customer) {
    Order order = new Order(++last, customer);
    orders.put(last, order);
    return order;
  }

  Order find(int number) {
    return orders.get(number);
  }
}
