package web;

final class Session {
  private Basket basket = new Basket();

  void put(String item) {
    basket.add(item);
  }

  void clear() {
    basket = new Basket();
  }
}
