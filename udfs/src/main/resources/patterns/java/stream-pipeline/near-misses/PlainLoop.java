package billing;

import java.util.ArrayList;
import java.util.List;

final class PlainLoop {
  static List<String> names(List<Customer> customers) {
    List<String> names = new ArrayList<>();
    customers.forEach(customer -> names.add(customer.name()));
    return names;
  }

  record Customer(String name) {}
}
