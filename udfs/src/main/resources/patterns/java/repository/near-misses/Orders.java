package shop;

import java.util.HashMap;
import java.util.Map;

final class Orders {
  private final Map<Long, Order> orders = new HashMap<>();

  Order find(long id) {
    return orders.get(id);
  }

  void save(Order order) {
    orders.put(order.id(), order);
  }
}
