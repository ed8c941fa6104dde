package shop;

import java.util.List;

final class FirstOrDefault {
  static String cheapest(List<String> offers) {
    return offers.stream().filter(offer -> offer.startsWith("EUR")).findFirst().orElse("none");
  }
}
