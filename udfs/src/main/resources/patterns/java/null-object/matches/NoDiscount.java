package shop;

import java.util.List;

interface Discount {
  long reduce(long cents);

  List<String> reasons();

  void used();

  Discount NONE = new NoDiscount();

  final class NoDiscount implements Discount { // expect: null-object
    public long reduce(long cents) {
      return cents;
    }

    public List<String> reasons() {
      return List.of();
    }

    public void used() {}
  }
}
