package shop;

final class NullTest {
  static String city(Order order) {
    if (order == null || order.city() == null) {
      return "unknown";
    }
    return order.city();
  }

  record Order(String city) {}
}
