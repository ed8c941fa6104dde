package shop;

import java.util.Optional;

final class Shipping {
  static String city(Order order) {
    return Optional.ofNullable(order.address()) // expect: optional-chain
        .map(Address::city)
        .filter(city -> !city.isBlank())
        .orElse("unknown");
  }

  record Order(Address address) {}

  record Address(String city) {}
}
