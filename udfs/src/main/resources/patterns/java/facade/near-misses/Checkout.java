package shop;

final class Checkout {
  private final Stock stock;
  private final Billing billing;
  private final Shipping shipping;

  Checkout(Stock stock, Billing billing, Shipping shipping) {
    this.stock = stock;
    this.billing = billing;
    this.shipping = shipping;
  }

  public void order(String sku) {
    stock.reserve(sku);
    billing.charge(sku);
    shipping.send(sku);
  }

  public void cancel(String sku) {
    stock.release(sku);
    billing.refund(sku);
  }
}
