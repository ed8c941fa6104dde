package shop;

public class OrderDesk { // expect: facade
  private final Stock stock = new Stock();
  private final Billing billing = new Billing("EUR");
  private final Shipping shipping = new Shipping();

  public boolean order(String sku, String customer) {
    if (!stock.reserve(sku)) {
      return false;
    }
    billing.charge(customer, stock.price(sku));
    shipping.send(sku, customer);
    return true;
  }

  public void cancel(String sku, String customer) {
    stock.release(sku);
    billing.refund(customer);
  }
}
