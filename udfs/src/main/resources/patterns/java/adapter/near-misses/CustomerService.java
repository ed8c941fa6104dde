package crm;

final class CustomerService implements Customers {
  private final Store store;

  CustomerService(Store store) {
    this.store = store;
  }

  @Override
  public Customer register(String name) {
    Customer customer = new Customer(name);
    customer.activate();
    store.save(customer);
    return customer;
  }

  @Override
  public int count() {
    return 0;
  }
}
